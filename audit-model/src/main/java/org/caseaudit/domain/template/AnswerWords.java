package org.caseaudit.domain.template;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Answers and grades as people read them: by their text and not by their code. */
public final class AnswerWords {
    private AnswerWords() {}

    /** Null where nothing was answered; a code the question does not know as it stands. */
    public static String of(Question question, String value) {
        if (value == null) {
            return null;
        }
        return switch (question.type()) {
            case YES_NO -> yesNo(value);
            case SINGLE_CHOICE -> choice(question, value);
            case MULTIPLE_CHOICE ->
                Arrays.stream(value.split(",", -1))
                        .map(code -> choice(question, code))
                        .collect(Collectors.joining("; "));
            case TEXT, DATE, NUMBER, SCALE -> value;
        };
    }

    /** Null where nothing was graded. */
    public static String of(GradingScale scale, GivenGrade given) {
        if (given.couldNotJudge()) {
            return "Could not judge";
        }
        return given.grade() == null
                ? null
                : scale.find(given.grade()).map(Grade::name).orElse(given.grade());
    }

    private static String yesNo(String value) {
        return switch (value) {
            case "yes" -> "Yes";
            case "no" -> "No";
            case "na" -> "Not applicable";
            default -> value;
        };
    }

    private static String choice(Question question, String code) {
        return question.choices().stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::text)
                .findFirst()
                .orElse(code);
    }
}

package org.caseaudit.domain.template;

import java.util.Arrays;
import java.util.stream.Collectors;

/** An answer as people read it: choices by their text and not by their code. */
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

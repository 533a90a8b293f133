package org.caseaudit.web.grading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.caseaudit.domain.template.AnswerWords;
import org.caseaudit.domain.template.GivenGrade;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.Question;
import org.caseaudit.web.layout.London;

/** An answer as it is read: choices by their text, days in words; what does not fit its question any more as it stands. */
public final class AnswerInWords {
    private AnswerInWords() {}

    /** Line by line; none where nothing was answered. */
    public static List<String> of(Question question, String value) {
        if (value == null) {
            return List.of();
        }
        return switch (question.type()) {
            case MULTIPLE_CHOICE ->
                Arrays.stream(value.split(",", -1))
                        .map(code -> AnswerWords.of(question, code))
                        .toList();
            case DATE -> List.of(day(value));
            case YES_NO, SINGLE_CHOICE, TEXT, NUMBER, SCALE -> List.of(AnswerWords.of(question, value));
        };
    }

    static List<String> of(GradingScale scale, String grade) {
        if (grade == null) {
            return List.of();
        }
        return grade.equals(GivenGrade.COULD_NOT_JUDGE)
                ? List.of("Could not judge")
                : List.of(scale.find(grade).map(Grade::name).orElse(grade));
    }

    private static String day(String value) {
        try {
            return London.day(LocalDate.parse(value));
        } catch (DateTimeParseException notADay) {
            return value;
        }
    }
}

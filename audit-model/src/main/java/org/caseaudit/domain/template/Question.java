package org.caseaudit.domain.template;

import java.math.BigDecimal;
import java.util.List;

/**
 * One question of a section.
 *
 * @param code unique in the template
 * @param guidance what to look for; may be null
 * @param choices the possible answers of a choice question, else empty
 * @param lowest smallest number or scale value, or null
 * @param highest largest number or scale value, or null
 * @param shownWhen null when the question is always asked
 */
public record Question(
        String code,
        String text,
        String guidance,
        QuestionType type,
        Purpose purpose,
        QuestionClass questionClass,
        boolean required,
        List<Choice> choices,
        BigDecimal lowest,
        BigDecimal highest,
        Condition shownWhen) {
    public Question {
        choices = List.copyOf(choices);
    }
}

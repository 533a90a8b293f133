package org.caseaudit.testing;

import java.math.BigDecimal;
import java.util.List;
import org.caseaudit.domain.template.Condition;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.domain.template.Purpose;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionClass;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/**
 * The smallest tool that has everything an audit is made of: a tick with evidence, a question that depends on it, good
 * practice, development, something outside the theme, a graded section, and the grade of the case as a whole.
 */
public final class SmallTemplate {
    public static final String SECTION = "work";
    public static final String SEEN = "seen";
    /** Asked only when the child was not seen. */
    public static final String WHY_NOT = "why-not";

    public static final String GOOD = "good-practice";
    public static final String GOOD_TOO = "more-good-practice";
    public static final String DEVELOPMENT = "development";
    public static final String OUTSIDE = "outside";
    public static final String OTHERS = "others";

    private SmallTemplate() {}

    public static TemplateDefinition definition() {
        return new TemplateDefinition(
                "small",
                "Small",
                "For tests",
                new BigDecimal("2.5"),
                OfstedScale.FOUR_GRADES,
                true,
                List.of(new Section(
                        SECTION,
                        "The work",
                        null,
                        List.of(),
                        true,
                        null,
                        List.of(
                                question(SEEN, QuestionType.YES_NO, Purpose.EVIDENCE, true, null),
                                question(WHY_NOT, QuestionType.TEXT, Purpose.EVIDENCE, true, notSeen()),
                                question(GOOD, QuestionType.TEXT, Purpose.GOOD_PRACTICE, false, null),
                                question(GOOD_TOO, QuestionType.TEXT, Purpose.GOOD_PRACTICE, false, null),
                                question(DEVELOPMENT, QuestionType.TEXT, Purpose.DEVELOPMENT, false, null),
                                question(OUTSIDE, QuestionType.TEXT, Purpose.OUTSIDE_THEME, false, null),
                                question(OTHERS, QuestionType.TEXT, Purpose.ABOUT_ANOTHER_AGENCY, false, null)))));
    }

    private static Condition notSeen() {
        return new Condition(SEEN, List.of("no"), List.of(), List.of());
    }

    private static Question question(
            String code, QuestionType type, Purpose purpose, boolean required, Condition shownWhen) {
        return new Question(
                code,
                "Question " + code,
                null,
                type,
                purpose,
                QuestionClass.QUALITY,
                required,
                List.of(),
                null,
                null,
                shownWhen);
    }
}

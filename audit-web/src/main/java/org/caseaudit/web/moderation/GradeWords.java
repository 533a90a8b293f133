package org.caseaudit.web.moderation;

import org.caseaudit.application.moderation.ModerationQueries.DecisionView;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.web.govuk.Tag;

/** How grades lie to each other, and what was decided, as people say it. */
final class GradeWords {
    private GradeWords() {}

    static String grade(GradingScale scale, String code) {
        return code == null
                ? "no common grade"
                : scale.find(code).map(Grade::name).orElse(code);
    }

    /** For instance: Agreed: Good. */
    static String decision(GradingScale scale, DecisionView decision) {
        String kind = decision.kind() == DecisionKind.AGREED ? "Agreed: " : "Agreed to differ: ";
        return kind + grade(scale, decision.grade());
    }

    /** What stands, short enough for a table. */
    static Tag state(ItemView item) {
        if (item.status() == ItemStatus.NONE) {
            return Tag.of("Nobody graded it", Tag.Colour.GREY);
        }
        if (item.toBeConfirmed()) {
            return Tag.of("Grades changed since", Tag.Colour.ORANGE);
        }
        if (item.decision() == null) {
            return Tag.of("To decide", Tag.Colour.YELLOW);
        }
        return item.decision().kind() == DecisionKind.AGREED
                ? Tag.of("Agreed", Tag.Colour.GREEN)
                : Tag.of("Agreed to differ", Tag.Colour.PURPLE);
    }

    /** For instance: 2 grades apart, across the Good line. */
    static String spread(ItemView item) {
        return switch (item.status()) {
            case NONE -> "Nobody graded it";
            case ONE_AGENCY -> "Only one agency graded it";
            case UNANIMOUS -> "All agencies gave the same grade";
            case SPREAD ->
                (item.distance() == 1 ? "1 grade apart" : item.distance() + " grades apart")
                        + (item.straddlesGood() ? ", across the Good line" : "");
        };
    }
}

package org.caseaudit.web.parts;

import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;

/**
 * A grade as its own word, with a colour for its place on the scale, whatever the scale calls it: the colours say good or
 * better (teal for the best, green), below (yellow, orange), and urgent (red). The word says all of it, too.
 */
public final class GradeTag {
    private GradeTag() {}

    /** @param code null or unknown to the scale where nothing was graded */
    public static Tag of(GradingScale scale, String code) {
        int step = scale.step(code);
        if (step < 0) {
            return Tag.of("Not graded", Colour.GREY);
        }
        return Tag.of(scale.grades().get(step).name(), colour(scale, code, step));
    }

    private static Colour colour(GradingScale scale, String code, int step) {
        int lastGood = scale.step(scale.goodThrough());
        if (scale.urgent().contains(code)) {
            return Colour.RED;
        }
        if (step <= lastGood) {
            return step == 0 && lastGood > 0 ? Colour.TEAL : Colour.GREEN;
        }
        return step == lastGood + 1 ? Colour.YELLOW : Colour.ORANGE;
    }
}

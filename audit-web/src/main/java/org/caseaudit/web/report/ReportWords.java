package org.caseaudit.web.report;

import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.web.govuk.Tag;

/** The report's states and kinds as people read them. */
final class ReportWords {
    private ReportWords() {}

    static Tag state(ReportState state) {
        return switch (state) {
            case DRAFT -> Tag.of("Draft", Tag.Colour.YELLOW);
            case SIGNED_OFF -> Tag.of("Signed off", Tag.Colour.BLUE);
            case PRESENTED -> Tag.of("Before the board", Tag.Colour.PURPLE);
            case ACCEPTED -> Tag.of("Accepted by the board", Tag.Colour.GREEN);
        };
    }

    static Tag fate(Fate fate) {
        return switch (fate) {
            case UNDECIDED -> Tag.of("To place", Tag.Colour.YELLOW);
            case INCLUDED -> Tag.of("In the report", Tag.Colour.GREEN);
            case LEFT_OUT -> Tag.of("Left out", Tag.Colour.GREY);
        };
    }

    /** @param changed those somebody else had changed meanwhile, which stay as they are */
    static String included(int included, int changed) {
        String done = included == 1 ? "1 finding stands in the report." : included + " findings stand in the report.";
        return changed == 0
                ? done
                : done + " Somebody else changed " + (changed == 1 ? "another one" : changed + " others")
                        + " meanwhile: look at what stands there now.";
    }

    static String kind(FindingKind kind) {
        return switch (kind) {
            case GOOD_PRACTICE -> "Good practice";
            case DEVELOPMENT -> "Areas for development";
            case OUTSIDE_THEME -> "Outside the theme";
            case ABOUT_ANOTHER_AGENCY -> "About another agency";
        };
    }

    static Tag action(ActionState state, boolean overdue) {
        if (overdue) {
            return Tag.of("Overdue", Tag.Colour.RED);
        }
        return switch (state) {
            case PROPOSED -> Tag.of("Proposed", Tag.Colour.YELLOW);
            case ACCEPTED -> Tag.of("Accepted", Tag.Colour.BLUE);
            case EVIDENCED -> Tag.of("Evidenced", Tag.Colour.PURPLE);
            case CLOSED -> Tag.of("Closed", Tag.Colour.GREEN);
            case CARRIED_FORWARD -> Tag.of("Carried forward", Tag.Colour.GREY);
        };
    }
}

package org.caseaudit.web.board;

import org.caseaudit.application.board.Risk;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.trend.Break;
import org.caseaudit.web.govuk.Tag;

/** What the board's pages call things. */
final class BoardWords {
    private static final int SHORT = 280;

    private BoardWords() {}

    /** Where a published report stands with the board. */
    static Tag state(ReportState state) {
        return switch (state) {
            case PRESENTED, SIGNED_OFF -> Tag.of("Before the board", Tag.Colour.YELLOW);
            case ACCEPTED -> Tag.of("Accepted", Tag.Colour.GREEN);
            case DRAFT -> Tag.of("Returned by the board", Tag.Colour.ORANGE);
        };
    }

    static String why(Break change) {
        return switch (change) {
            case SCALE -> "the grading scale changed";
            case SAMPLE -> "cases were found in another way";
            case TEMPLATE_AREA -> "the tool asks something else";
        };
    }

    static Tag risk(Risk.Kind kind) {
        return switch (kind) {
            case CONCERNS_OVERDUE -> Tag.of("Concerns overdue", Tag.Colour.RED);
            case CONCERNS_OPEN -> Tag.of("Concerns open", Tag.Colour.ORANGE);
            case ACTION_OVERDUE -> Tag.of("Action overdue", Tag.Colour.RED);
            case ACTION_NOT_ACCEPTED -> Tag.of("Action not accepted", Tag.Colour.ORANGE);
            case DATE_MOVED_AGAIN -> Tag.of("Date moved again", Tag.Colour.ORANGE);
            case FORMS_NOT_RETURNED -> Tag.of("Forms not returned", Tag.Colour.YELLOW);
            case REPORT_RETURNED -> Tag.of("Report returned", Tag.Colour.YELLOW);
            case AGREED_TO_DIFFER -> Tag.of("Agreed to differ", Tag.Colour.BLUE);
        };
    }

    /** The beginning of a long text, for a page that is to stay one page. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= SHORT) {
            return line;
        }
        int cut = line.lastIndexOf(' ', SHORT);
        return line.substring(0, cut > SHORT / 2 ? cut : SHORT) + "…";
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}

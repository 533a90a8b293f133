package org.caseaudit.web.assignment;

import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;

/** Where a form stands, in the words of the pages. */
public final class FormState {
    private FormState() {}

    public static Tag tag(AssignmentState state) {
        return switch (state) {
            case ASSIGNED -> Tag.of("Not started", Colour.GREY);
            case IN_PROGRESS -> Tag.of("In progress", Colour.BLUE);
            case SUBMITTED -> Tag.of("Submitted", Colour.GREEN);
            case RETURNED -> Tag.of("Returned", Colour.ORANGE);
            case SIGNED_OFF -> Tag.of("Signed off", Colour.GREEN);
            case EXCUSED -> Tag.of("Nothing to return", Colour.PURPLE);
            case NOT_RETURNED -> Tag.of("Not returned", Colour.RED);
        };
    }

    /** Why an agency has nothing to return, short. */
    public static String words(NilReturn kind) {
        return switch (kind) {
            case NOT_KNOWN -> "This agency does not know the child";
            case NO_RECORDS -> "This agency has no records for the period";
            case NOT_INFORMED -> "This agency was never told about the child";
        };
    }
}

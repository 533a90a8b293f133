package org.caseaudit.web.progress;

import org.caseaudit.application.assignment.FormsOrder;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;

/** A form in the table: a sign, a word and a colour for each state, none of which says what the others do not. */
final class CellWords {
    private CellWords() {}

    static Tag tag(AssignmentState state) {
        return switch (state) {
            case ASSIGNED -> Tag.of("○ Not started", Colour.GREY);
            case IN_PROGRESS -> Tag.of("◐ In progress", Colour.BLUE);
            case RETURNED -> Tag.of("↩ Sent back", Colour.ORANGE);
            case SUBMITTED -> Tag.of("✓ Handed in", Colour.GREEN);
            case SIGNED_OFF -> Tag.of("✓ Signed off", Colour.TEAL);
            case EXCUSED -> Tag.of("∅ Nothing to return", Colour.PURPLE);
            case NOT_RETURNED -> Tag.of("✗ Not returned", Colour.RED);
        };
    }

    static String button(FormsOrder order) {
        return switch (order) {
            case REMIND -> "Remind";
            case LOCK -> "Lock";
            case UNLOCK -> "Unlock";
            case EXCUSE -> "Excuse";
            case HAND_OVER -> "Hand over";
        };
    }

    /** What would be done, as the heading of the page that asks for it. */
    static String heading(FormsOrder order) {
        return switch (order) {
            case REMIND -> "Remind the auditors of these forms";
            case LOCK -> "Lock these forms";
            case UNLOCK -> "Unlock these forms";
            case EXCUSE -> "Excuse these forms";
            case HAND_OVER -> "Hand these forms over";
        };
    }

    static String explained(FormsOrder order) {
        return switch (order) {
            case REMIND ->
                "Each auditor gets one mail about everything they have out in this audit, and no second one on"
                        + " the same day.";
            case LOCK ->
                "Nothing more can be written in a locked form, and it counts as not returned until you unlock" + " it.";
            case UNLOCK -> "The auditors can go on writing.";
            case EXCUSE -> "The agency has nothing to return. Its answer whether it knows the child changes with it.";
            case HAND_OVER -> "Another auditor of the agency goes on; what is written stays.";
        };
    }

    static String done(FormsOrder order, int forms) {
        String count = forms == 1 ? "1 form " : forms + " forms ";
        return count
                + switch (order) {
                    case REMIND -> "chased: their auditors are reminded by mail.";
                    case LOCK -> "locked.";
                    case UNLOCK -> "unlocked.";
                    case EXCUSE -> "excused.";
                    case HAND_OVER -> "handed over.";
                };
    }
}

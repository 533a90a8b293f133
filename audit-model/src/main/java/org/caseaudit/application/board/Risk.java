package org.caseaudit.application.board;

import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.cycle.CycleId;

/**
 * Something that may keep an audit from changing anything for children, found by counting; nobody has to remember to write
 * it down, and it goes when its cause goes.
 *
 * @param agency by name; null where it is nobody's in particular
 * @param action the action it is about, or null
 * @param count how many; 1 for an action
 */
public record Risk(Kind kind, CycleId cycle, String theme, String agency, ActionId action, String words, int count) {
    /** The most pressing first. */
    public enum Kind {
        CONCERNS_OVERDUE,
        CONCERNS_OPEN,
        ACTION_OVERDUE,
        /** The report is out, and its owner has not taken it on. */
        ACTION_NOT_ACCEPTED,
        /** Its date was moved twice or more. */
        DATE_MOVED_AGAIN,
        FORMS_NOT_RETURNED,
        /** The board returned the report and waits. */
        REPORT_RETURNED,
        AGREED_TO_DIFFER
    }
}

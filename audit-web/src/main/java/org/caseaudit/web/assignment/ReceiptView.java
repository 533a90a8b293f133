package org.caseaudit.web.assignment;

import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.web.layout.London;

/** What was handed in, when, and what happens now. */
public record ReceiptView(FormHead head, boolean mayWithdraw) {
    public String submitted() {
        return London.moment(head.form().submittedAt());
    }

    public boolean isSignedOff() {
        return head.form().state() == AssignmentState.SIGNED_OFF;
    }

    /** Whether the lead of the agency still has to stand by it. */
    public boolean awaitsSignOff() {
        return head.cycle().signOffRequired() && !isSignedOff();
    }

    public String signedOff() {
        return London.moment(head.form().signedOffAt());
    }

    public String meeting() {
        return London.day(head.cycle().timetable().meeting());
    }

    public boolean isLate() {
        return head.form().late();
    }
}

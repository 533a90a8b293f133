package org.caseaudit.domain.mail;

/** Why somebody is written to. */
public enum MailCause {
    /** The administrator gave somebody a role; to them. */
    INVITED(true),
    /** The audit is launched; to each auditor who has a form in it. */
    FORMS_OUT(true),
    /** A form was allocated after launch or handed over; to its auditor. */
    FORM_GIVEN(false),
    /** The agency takes part and says which children it knows; to its leads. */
    INVOLVEMENT_ASKED(true),
    /** The lead sent a form back; to its auditor. */
    FORM_RETURNED(false),
    /** A form waits to be signed off; to the leads of its agency. */
    SIGN_OFF_ASKED(false),
    /** The report is out; to each owner of an action. */
    ACTION_ASSIGNED(true),
    /** An action was handed over; to its new owner. */
    ACTION_GIVEN(false),
    /** The chair does not agree to a new date; to the owner of the action. */
    NEW_DATE_REJECTED(true),
    /** The board challenged something in a report; to those who answer, and to the chair. */
    BOARD_CHALLENGED(false),
    /** The learning briefing is out; to the leads of all agencies, who pass it on to their teams. */
    BRIEFING_SENT(true),
    /** To the leads of the manager's agency. */
    CONCERN_REFERRED(false),
    /** Forms are due soon or late; to their auditor. */
    FORMS_DUE(false),
    /** Actions are due soon or late; to their owner. */
    ACTIONS_DUE(false);

    private final boolean ofTheOffice;

    MailCause(boolean ofTheOffice) {
        this.ofTheOffice = ofTheOffice;
    }

    /**
     * Whether only the office or the administrator sets it off. The other mails follow what agencies do or leave undone; to count those would
     * tell how far an agency is.
     */
    public boolean ofTheOffice() {
        return ofTheOffice;
    }
}

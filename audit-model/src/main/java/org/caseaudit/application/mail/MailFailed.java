package org.caseaudit.application.mail;

import org.caseaudit.domain.mail.MailFailure;

/** A mail did not get out. Holds no word of the mail server: it repeats addresses. */
public final class MailFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final MailFailure why;

    public MailFailed(MailFailure why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public MailFailure why() {
        return why;
    }
}

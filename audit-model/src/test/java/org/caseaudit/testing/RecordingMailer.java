package org.caseaudit.testing;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.mail.Envelope;
import org.caseaudit.application.mail.MailFailed;
import org.caseaudit.application.mail.Mailer;
import org.caseaudit.domain.mail.MailFailure;

/** Keeps what it was given to carry away; fails when it is told to, and may not be there at all. */
public final class RecordingMailer implements Mailer {
    public final List<Envelope> carried = new ArrayList<>();
    private boolean there = true;
    private MailFailure failing;

    /** Nobody has set a mail server. */
    public void isNotSet() {
        this.there = false;
    }

    /** Every mail comes to this; null for none. */
    public void failsWith(MailFailure why) {
        this.failing = why;
    }

    @Override
    public boolean isThere() {
        return there;
    }

    @Override
    public void send(Envelope mail) throws MailFailed {
        if (failing != null) {
            throw new MailFailed(failing);
        }
        carried.add(mail);
    }
}

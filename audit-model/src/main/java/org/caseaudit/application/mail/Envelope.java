package org.caseaudit.application.mail;

import org.caseaudit.domain.mail.Letter;
import org.caseaudit.domain.mail.MailId;

/**
 * A mail taken out of the outbox for one attempt, with the recipient's name and address as they are now.
 *
 * @param address null when the person holds no role here any more
 */
public record Envelope(MailId id, Letter letter, String name, String address) {
    /** Neither name nor address: it may end up in a log. */
    @Override
    public String toString() {
        return "mail " + id.value();
    }
}

package org.caseaudit.application.mail;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.mail.MailFailure;
import org.caseaudit.domain.shared.PartnershipId;

/**
 * Sends what is due, of every partnership. Opens no transaction: none stays open while a mail server is waited for. A node
 * that dies between sending and writing it down leaves a mail that is sent twice after a while; none is ever lost.
 */
@Collaborator
public class SendMails {
    private final Delivery delivery;
    private final Mailer mailer;

    @Inject
    public SendMails(Delivery delivery, Mailer mailer) {
        this.delivery = delivery;
        this.mailer = mailer;
    }

    public void handle() {
        if (!mailer.isThere()) {
            return;
        }
        for (PartnershipId partnership : delivery.partnerships()) {
            List<Envelope> claimed = delivery.claim(partnership);
            while (!claimed.isEmpty()) {
                claimed.forEach(mail -> send(partnership, mail));
                claimed = delivery.claim(partnership);
            }
        }
    }

    private void send(PartnershipId partnership, Envelope mail) {
        if (mail.address() == null) {
            delivery.failed(partnership, mail.id(), MailFailure.NO_LONGER_HERE);
            return;
        }
        try {
            mailer.send(mail);
            delivery.delivered(partnership, mail.id());
        } catch (MailFailed e) {
            delivery.failed(partnership, mail.id(), e.why());
        }
    }
}

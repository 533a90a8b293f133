package org.caseaudit.application.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.domain.mail.Letter;
import org.caseaudit.domain.mail.Mail;
import org.caseaudit.domain.mail.MailId;
import org.caseaudit.domain.mail.Outbox;

/** Puts letters into the outbox, in the transaction of whoever brings them. */
@Collaborator
public class Postbox {
    private final Outbox outbox;
    private final Mailer mailer;
    private final Clock clock;

    @Inject
    public Postbox(Outbox outbox, Mailer mailer, Clock clock) {
        this.outbox = outbox;
        this.mailer = mailer;
        this.clock = clock;
    }

    void put(Letter letter) {
        put(Ids.next(MailId::new), letter);
    }

    /** Those that were never put in before. */
    void putOnce(Map<MailId, Letter> letters) {
        Set<MailId> there = outbox.existing(letters.keySet());
        letters.forEach((id, letter) -> {
            if (!there.contains(id)) {
                put(id, letter);
            }
        });
    }

    private void put(MailId id, Letter letter) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        outbox.add(new Mail(id, letter, mailer.isThere(), now));
    }
}

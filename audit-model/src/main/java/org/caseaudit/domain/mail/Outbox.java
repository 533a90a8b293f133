package org.caseaudit.domain.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.domain.shared.Repository;

/** The mails of the partnership, sent and unsent. */
public interface Outbox extends Repository<Mail, MailId> {
    /** Those to be tried now, longest due first. */
    List<Mail> due(Instant now, int most);

    /**
     * Takes a mail for one attempt; false when another node took it since it was read. One conditional update, so that no
     * two nodes ever send the same.
     */
    boolean claim(Mail mail, Instant lostAfter);

    /** Which of these stand in the outbox already. */
    Set<MailId> existing(Collection<MailId> ids);

    /** How many there are in each state, of mails for these causes. */
    Map<MailState, Long> counts(Collection<MailCause> causes);

    /** Those whose last attempt came to nothing, the latest written first. */
    List<Mail> inTrouble();

    @Override
    default String noun() {
        return "mail";
    }
}

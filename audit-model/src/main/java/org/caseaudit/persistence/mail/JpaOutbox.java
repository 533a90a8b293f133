package org.caseaudit.persistence.mail;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.domain.mail.Mail;
import org.caseaudit.domain.mail.MailCause;
import org.caseaudit.domain.mail.MailId;
import org.caseaudit.domain.mail.MailState;
import org.caseaudit.domain.mail.Outbox;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaOutbox extends JpaRepository<Mail, MailId> implements Outbox {
    @Inject
    JpaOutbox(EntityManager em) {
        super(em, Mail.class);
    }

    @Override
    public List<Mail> due(Instant now, int most) {
        return em().createQuery(
                        "from Mail where state = WAITING and nextTryAt <= ?1 order by nextTryAt, id", Mail.class)
                .setParameter(1, now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public boolean claim(Mail mail, Instant lostAfter) {
        int taken = em().createQuery("update Mail set attempts = attempts + 1, nextTryAt = ?1"
                        + " where id = ?2 and state = WAITING and attempts = ?3")
                .setParameter(1, lostAfter)
                .setParameter(2, mail.id())
                .setParameter(3, mail.attempts())
                .executeUpdate();
        return taken == 1;
    }

    @Override
    public Set<MailId> existing(Collection<MailId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(list(MailId.class, "select m.id from Mail m where m.id in ?1", ids));
    }

    @Override
    public Map<MailState, Long> counts(Collection<MailCause> causes) {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        list(Object[].class, "select m.state, count(*) from Mail m where m.cause in ?1 group by m.state", causes)
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public List<Mail> inTrouble() {
        return list("from Mail where failure is not null order by writtenAt desc, id desc");
    }
}

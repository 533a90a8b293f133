package org.caseaudit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caseaudit.application.mail.Delivery;
import org.caseaudit.application.mail.Envelope;
import org.caseaudit.application.mail.WriteReminders;
import org.caseaudit.domain.mail.Mail;
import org.caseaudit.domain.mail.MailCause;
import org.caseaudit.domain.mail.MailId;
import org.caseaudit.domain.mail.MailState;
import org.caseaudit.domain.mail.Outbox;
import org.caseaudit.testing.JpaUseCases;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.TestDatabase;
import org.caseaudit.testing.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database: whatever both of them want to send is sent by one. */
class OutboxRaceTest {
    private static final int ROUNDS = 20;

    private final TestDatabase database = TestDatabase.shared();
    private RunningAudit a;

    @BeforeEach
    void mailsWait() {
        a = RunningAudit.at(Moment.PLANNED);
        a.launch();
        database.in(a.p.id, em -> {
            a.p.kept.everything().forEach(em::persist);
            return null;
        });
    }

    private UseCases over(EntityManager em) {
        return JpaUseCases.over(em, a.p.clock);
    }

    private List<Mail> mails() {
        return database.in(
                a.p.id,
                em -> em.createQuery("from Mail order by id", Mail.class).getResultList());
    }

    private List<MailId> claimed() {
        return database.in(a.p.id, em -> over(em).use(Delivery.class).claim(a.p.id)).stream()
                .map(Envelope::id)
                .toList();
    }

    @Test
    void mailReadByBoth_isClaimedByTheFirst() {
        Mail seenByBoth = mails().get(0);

        boolean first = claim(seenByBoth);
        boolean second = claim(seenByBoth);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
    }

    private boolean claim(Mail mail) {
        return database.in(
                a.p.id,
                em -> over(em).use(Outbox.class).claim(mail, a.p.clock.instant().plusSeconds(600)));
    }

    @Test
    void sendersAtTheSameTime_claimEachMailOnce() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                CyclicBarrier together = new CyclicBarrier(2);
                Future<List<MailId>> one = nodes.submit(() -> claimedAfter(together));
                Future<List<MailId>> other = nodes.submit(() -> claimedAfter(together));

                List<MailId> both = new ArrayList<>(one.get());
                both.addAll(other.get());
                assertThat(both).hasSize(6).doesNotHaveDuplicates();
                a.p.clock.moveBy(Duration.ofDays(1)); // taken for lost: they are due again
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(mails()).extracting(Mail::attempts).containsOnly(ROUNDS);
    }

    private List<MailId> claimedAfter(CyclicBarrier together) throws Exception {
        together.await();
        return claimed();
    }

    @Test
    void outcome_isWrittenDown_andASentMailIsNeverDueAgain() {
        List<MailId> claimed = claimed();
        database.in(a.p.id, em -> {
            claimed.forEach(id -> over(em).use(Delivery.class).delivered(a.p.id, id));
            return null;
        });
        a.p.clock.moveBy(Duration.ofDays(30));

        assertThat(claimed()).isEmpty();
        assertThat(mails()).allSatisfy(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.SENT);
            assertThat(mail.sentAt()).isNotNull();
        });
    }

    @Test
    void anotherPartnership_hasAnOutboxOfItsOwn() {
        RunningAudit other = RunningAudit.at(Moment.PLANNED);
        database.in(other.p.id, em -> {
            other.p.kept.everything().forEach(em::persist);
            return null;
        });

        assertThat(claimed()).hasSize(6);
        List<Mail> others =
                database.in(other.p.id, em -> over(em).use(Outbox.class).due(a.p.clock.instant(), 50));
        assertThat(others).hasSize(3);
    }

    @Test
    void counts_areByState_ofTheCausesAskedFor() {
        Map<MailState, Long> counts =
                database.in(a.p.id, em -> over(em).use(Outbox.class).counts(List.of(MailCause.FORMS_OUT)));

        assertThat(counts).containsExactly(Map.entry(MailState.WAITING, 3L));
    }

    @Test
    void remindersWrittenByTwoNodesAtOnce_standOnce() {
        a.p.clock.moveTo(LocalDate.of(2026, 4, 13));

        assertThatThrownBy(() -> database.meanwhile(a.p.id, (one, other) -> {
                    over(one).use(WriteReminders.class).handle(a.p.id);
                    over(other).use(WriteReminders.class).handle(a.p.id);
                }))
                .isInstanceOf(RollbackException.class);

        database.in(a.p.id, em -> {
            over(em).use(WriteReminders.class).handle(a.p.id);
            return null;
        });
        assertThat(mails())
                .filteredOn(mail -> mail.letter().cause() == MailCause.FORMS_DUE)
                .hasSize(3);
    }
}

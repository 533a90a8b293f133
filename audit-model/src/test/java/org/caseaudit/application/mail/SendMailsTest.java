package org.caseaudit.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.notAllowed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.agency.EndMembership;
import org.caseaudit.application.assignment.ReturnForm;
import org.caseaudit.application.mail.MailQueries.OutboxView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.mail.Mail;
import org.caseaudit.domain.mail.MailFailure;
import org.caseaudit.domain.mail.MailState;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Test;

class SendMailsTest {
    /** Three leads were asked whom they know; their mails wait. */
    private final RunningAudit a = RunningAudit.at(Moment.PLANNED);

    private void send() {
        a.p.use(SendMails.class).handle();
    }

    private List<Mail> mails() {
        return a.p.kept.outbox.everything();
    }

    private OutboxView seen() {
        return a.p.use(MailQueries.class).outbox(a.p.administrator);
    }

    @Test
    void whatWaits_isSentOnce_toTheAddressOfTheMoment() {
        send();
        send();

        assertThat(a.p.mails.carried).hasSize(3).anySatisfy(mail -> {
            assertThat(mail.name()).isEqualTo("Synthetic Police Lead");
            assertThat(mail.address())
                    .isEqualTo(a.p.kept.people.get(a.p.police.lead().person()).email());
            assertThat(mail.toString()).doesNotContain("@", "Synthetic");
        });
        assertThat(mails()).allSatisfy(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.SENT);
            assertThat(mail.sentAt()).isEqualTo(a.p.clock.instant());
            assertThat(mail.attempts()).isEqualTo(1);
        });
    }

    @Test
    void failedMail_isTriedAgainLaterAndLater_andThenGivenUp() {
        a.p.mails.failsWith(MailFailure.NO_CONNECTION);
        List<Duration> waits = new ArrayList<>();
        send();
        Mail mail = mails().get(0);
        while (mail.state() == MailState.WAITING) {
            Duration wait = Duration.between(a.p.clock.instant(), mail.nextTryAt());
            waits.add(wait);
            a.p.clock.moveBy(wait.minusSeconds(1));
            int attempts = mail.attempts();
            send();
            assertThat(mail.attempts()).as("not before its time").isEqualTo(attempts);
            a.p.clock.moveBy(Duration.ofSeconds(1));
            send();
        }

        assertThat(waits)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(6),
                        Duration.ofHours(12),
                        Duration.ofHours(24));
        assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(mail.attempts()).isEqualTo(8);
        assertThat(seen().givenUp()).isEqualTo(3);
    }

    @Test
    void mailThatFailedOnce_isSentWhenTheServerIsBack() {
        a.p.mails.failsWith(MailFailure.NO_CONNECTION);
        send();
        a.p.mails.failsWith(null);
        a.p.clock.moveBy(Duration.ofMinutes(1));

        send();

        assertThat(mails()).extracting(Mail::state).containsOnly(MailState.SENT);
        assertThat(seen().lastFailures()).isEmpty();
    }

    @Test
    void addressThatIsNone_isNotTriedAgain() {
        a.p.mails.failsWith(MailFailure.BAD_ADDRESS);

        send();

        assertThat(mails()).extracting(Mail::state).containsOnly(MailState.GIVEN_UP);
    }

    @Test
    void whoHoldsNoRoleAnyMore_isNotWrittenTo() {
        Actor left = a.p.police.lead();
        a.p.use(EndMembership.class)
                .handle(
                        a.p.administrator,
                        a.p.kept.memberships.ofPerson(left.person()).get(0).id(),
                        0);

        send();

        assertThat(a.p.mails.carried).hasSize(2);
        assertThat(mails())
                .filteredOn(mail -> mail.letter().recipient().equals(left.person()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.failure()).isEqualTo(MailFailure.NO_LONGER_HERE));
    }

    @Test
    void administrator_seesWhetherMailsGetOut_andNotToWhomOrWhy() {
        assertThat(seen().configured()).isTrue();
        assertThat(seen().counts()).containsEntry(MailState.WAITING, 3L).containsEntry(MailState.SENT, 0L);
        a.p.mails.failsWith(MailFailure.REFUSED);

        send();

        OutboxView view = seen();
        assertThat(view.tryingAgain()).isEqualTo(3);
        assertThat(view.givenUp()).isZero();
        assertThat(view.lastFailures())
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure.failure()).isEqualTo(MailFailure.REFUSED));
        assertThat(view.toString())
                .doesNotContain("@", "Lead", a.p.police.lead().person().toString());
        notAllowed(() -> a.p.use(MailQueries.class).outbox(a.p.chair));
    }

    @Test
    void mailsThatFollowAnAgencysWork_areNotCounted() {
        a.launch();
        OutboxView before = seen();
        a.fill(a.shared, a.p.police).complete();
        a.submit(a.shared, a.p.police);
        a.p.use(ReturnForm.class)
                .handle(a.p.police.lead(), RunningAudit.read(a.form(a.shared, a.p.police)), "Say more.");

        assertThat(seen()).isEqualTo(before);
    }
}

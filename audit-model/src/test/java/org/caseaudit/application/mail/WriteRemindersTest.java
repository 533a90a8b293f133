package org.caseaudit.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.actionplan.AcceptAction;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.EvidenceAction;
import org.caseaudit.application.partnership.ChangeSettings;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.mail.Letter;
import org.caseaudit.domain.mail.Mail;
import org.caseaudit.domain.mail.MailCause;
import org.caseaudit.domain.partnership.Settings;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms are due on 13 April 2026, the action of the published report on 1 September. */
class WriteRemindersTest {
    private static List<Letter> reminders(InMemoryPartnership p) {
        List<Mail> before = p.kept.outbox.everything();
        p.use(WriteReminders.class).handle(p.id);
        List<Mail> after = new ArrayList<>(p.kept.outbox.everything());
        after.removeAll(before);
        return after.stream().map(Mail::letter).toList();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2026-03-23, '', the day they went out",
        "2026-04-05, '', eight days before",
        "2026-04-06, 2 forms due in 7 days, a week before",
        "2026-04-07, '', in between",
        "2026-04-11, 2 forms due in 2 days, two days before",
        "2026-04-12, '', the day before",
        "2026-04-13, 2 forms due today, the day itself",
        "2026-04-14, 2 forms late by one day, late",
        "2026-04-20, 2 forms late by 7 days, late for a week: every day",
        "2026-04-21, '', then once a week only",
        "2026-04-27, 2 forms late by 14 days, late for two weeks",
    })
    void auditor_isReminded(LocalDate today, String subject, String story) {
        SmallAudit audit = new SmallAudit().launch();
        audit.handIn(audit.c01, audit.p.health, SmallAudit.GOOD);
        audit.handIn(audit.c01, audit.p.socialCare, SmallAudit.GOOD);
        audit.handIn(audit.c02, audit.p.socialCare, SmallAudit.GOOD);
        audit.p.clock.moveTo(today);

        assertThat(reminders(audit.p))
                .extracting(Letter::subject)
                .as("police only, the others have handed in")
                .isEqualTo(subject.isEmpty() ? List.of() : List.of("Case audit: " + subject));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2026-04-06, 0, a week before is for those who settled nothing",
        "2026-04-10, 3, three days before, as was settled",
        "2026-04-13, 0, and not on the day itself",
        "2026-04-14, 3, whoever is late is told so whatever was settled",
    })
    void auditors_areRemindedOnTheDaysThePartnershipSettled(LocalDate today, int reminded, String story) {
        SmallAudit audit = new SmallAudit().launch();
        audit.p
                .use(ChangeSettings.class)
                .handle(
                        audit.p.administrator,
                        new ChangeSettings.Command(0, new Settings(DepthThresholds.DEFAULT, 1, false, List.of(3))));
        audit.p.clock.moveTo(today);

        assertThat(reminders(audit.p)).as(story).hasSize(reminded);
    }

    @Test
    void reminder_isOneADayForAPersonAndACycle_howeverOftenItIsLooked() {
        SmallAudit audit = new SmallAudit().launch();
        audit.p.clock.moveTo(LocalDate.of(2026, 4, 13));

        assertThat(reminders(audit.p)).hasSize(3);
        assertThat(reminders(audit.p)).isEmpty();
        audit.p.clock.moveTo(LocalDate.of(2026, 4, 14));
        assertThat(reminders(audit.p)).hasSize(3);
    }

    @Test
    void reminder_saysWhatIsLeft_andLeadsToTheOneForm() {
        SmallAudit audit = new SmallAudit().launch();
        audit.handIn(audit.c01, audit.p.police, SmallAudit.GOOD);
        audit.p.clock.moveTo(LocalDate.of(2026, 4, 11));

        assertThat(reminders(audit.p))
                .filteredOn(letter ->
                        letter.recipient().equals(audit.p.police.auditor().person()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.cause()).isEqualTo(MailCause.FORMS_DUE);
                    assertThat(letter.text())
                            .isEqualTo(
                                    "In the audit “Neglect” you have one form to hand in, due in 2 days (13 April 2026).");
                    assertThat(letter.path())
                            .isEqualTo("/partnerships/" + audit.p.id.value() + "/assignments/"
                                    + audit.form(audit.c02, audit.p.police).value());
                });
    }

    @Test
    void reminder_isTheSame_whetherOrNotOthersHaveHandedIn() {
        SmallAudit alone = new SmallAudit().launch();
        SmallAudit last = new SmallAudit().launch();
        last.handIn(last.c01, last.p.health, SmallAudit.GOOD);
        last.handIn(last.c01, last.p.socialCare, SmallAudit.INADEQUATE);

        assertThat(toPolice(last)).isEqualTo(toPolice(alone));
    }

    private static List<String> toPolice(SmallAudit audit) {
        audit.p.clock.moveTo(LocalDate.of(2026, 4, 13));
        return reminders(audit.p).stream()
                .filter(letter ->
                        letter.recipient().equals(audit.p.police.auditor().person()))
                .map(letter -> letter.subject() + letter.text() + letter.path())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "2026-04-13T05:59:59Z, 0, a second before seven in London",
        "2026-04-13T06:00:00Z, 3, seven in London; in summer that is six in UTC",
        "2026-04-13T22:59:59Z, 3, late in the evening",
        "2026-04-13T23:30:00Z, 0, already the next day in London and before seven",
    })
    void reminders_areWrittenFromSevenInTheMorning(Instant now, int written, String story) {
        SmallAudit audit = new SmallAudit().launch();
        audit.p.clock.moveTo(now);

        assertThat(reminders(audit.p)).as(story).hasSize(written);
    }

    @Test
    void nobody_isReminded_beforeLaunchAndFromTheMeetingOn() {
        SmallAudit audit = new SmallAudit();
        audit.p.clock.moveTo(LocalDate.of(2026, 4, 13));
        assertThat(reminders(audit.p)).isEmpty();

        audit.launch().beginMeeting();

        assertThat(reminders(audit.p)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2026-08-24, '', eight days before",
        "2026-08-25, one action due in 7 days, a week before",
        "2026-08-30, '', two days before: not for actions",
        "2026-09-01, '', the day itself",
        "2026-09-02, one action late by one day, overdue",
    })
    void owner_isReminded(LocalDate today, String subject, String story) {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);
        a.p.clock.moveTo(today);

        assertThat(reminders(a.p))
                .extracting(Letter::subject)
                .isEqualTo(subject.isEmpty() ? List.of() : List.of("Case audit: " + subject));
    }

    @Test
    void owner_isNotReminded_onceTheActionIsEvidenced() {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);
        var action = new ActionDesk.Read(a.action(), 0);
        a.p.use(AcceptAction.class).handle(a.p.police.auditor(), action);
        a.p.clock.moveTo(LocalDate.of(2026, 9, 2));
        a.p.use(EvidenceAction.class).handle(a.p.police.auditor(), action, "All are trained.");

        assertThat(reminders(a.p)).as("it is the office's turn").isEmpty();
    }
}

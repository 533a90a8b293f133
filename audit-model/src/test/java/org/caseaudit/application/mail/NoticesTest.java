package org.caseaudit.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.PlanBuilder.aPlan;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.AddRecommendation;
import org.caseaudit.application.actionplan.HandOverAction;
import org.caseaudit.application.actionplan.ProposeAction;
import org.caseaudit.application.actionplan.RedateAction;
import org.caseaudit.application.actionplan.RejectRedating;
import org.caseaudit.application.agency.InvitePerson;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.HandOverForm;
import org.caseaudit.application.assignment.LaunchCycle;
import org.caseaudit.application.assignment.ReturnForm;
import org.caseaudit.application.board.ChallengeReport;
import org.caseaudit.application.concern.ConcernDesk;
import org.caseaudit.application.concern.ReferConcern;
import org.caseaudit.application.cycle.AmendPlan;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.mail.Letter;
import org.caseaudit.domain.mail.Mail;
import org.caseaudit.domain.mail.MailState;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;

/** Who is written to when something happens, and who is not. */
class NoticesTest {
    /** What was written since the last look, as “cause to person at path”. */
    private static List<String> written(InMemoryPartnership p, Runnable act) {
        List<Mail> before = p.kept.outbox.everything();
        act.run();
        List<Mail> after = new ArrayList<>(p.kept.outbox.everything());
        after.removeAll(before);
        return after.stream().map(mail -> told(p, mail.letter())).toList();
    }

    private static String told(InMemoryPartnership p, Letter letter) {
        String person = p.kept.people.get(letter.recipient()).name().replace("Synthetic ", "");
        String path = letter.path().replace("/partnerships/" + p.id.value(), "");
        return letter.cause() + " to " + person + " at " + path;
    }

    @Test
    void leadsOfEachAgency_areAskedForInvolvement_whenTheyAreInvited() {
        SmallAudit audit = new SmallAudit();
        String at = " at /cycles/" + audit.cycle.value() + "/involvement";

        assertThat(audit.p.kept.outbox.everything())
                .extracting(mail -> told(audit.p, mail.letter()))
                .as("nothing else is written while the audit is planned, forms that are allocated included")
                .containsExactlyInAnyOrder(
                        "INVOLVEMENT_ASKED to Children's Services Lead" + at,
                        "INVOLVEMENT_ASKED to Police Lead" + at,
                        "INVOLVEMENT_ASKED to Health Trust Lead" + at,
                        "INVOLVEMENT_ASKED to School Lead" + at);
    }

    @Test
    void eachAuditor_getsOneMailAtLaunch_howeverManyForms() {
        SmallAudit audit = new SmallAudit();

        List<String> told = written(audit.p, audit::launch);

        assertThat(told)
                .containsExactlyInAnyOrder(
                        "FORMS_OUT to Children's Services Auditor at /work",
                        "FORMS_OUT to Police Auditor at /work",
                        "FORMS_OUT to Health Trust Auditor at /assignments/"
                                + audit.form(audit.c01, audit.p.health).value());
        assertThat(audit.p.kept.outbox.everything())
                .extracting(mail -> mail.letter().subject())
                .contains(
                        "Case audit: 2 forms for you, due 13 April 2026",
                        "Case audit: one form for you, due 13 April 2026");
    }

    @Test
    void refusedLaunch_writesToNobody() {
        SmallAudit audit = new SmallAudit();

        assertThat(written(
                        audit.p,
                        () -> ruleBrokenBy(() -> audit.p
                                .use(LaunchCycle.class)
                                .handle(audit.p.chair, new LaunchCycle.Command(audit.cycle, 0, 1)))))
                .isEmpty();
    }

    @Test
    void auditor_isToldOfAFormHandedOverToThem_onceItIsOut() {
        SmallAudit audit = new SmallAudit();
        AssignmentId form = audit.form(audit.c01, audit.p.police);
        Runnable handOver = () -> audit.p
                .use(HandOverForm.class)
                .handle(audit.p.police.lead(), new AssignmentDesk.Read(form, 0), audit.p.secondPoliceAuditor.person());

        audit.launch();

        assertThat(written(audit.p, handOver))
                .containsExactly("FORM_GIVEN to Police Second Auditor at /assignments/" + form.value());
    }

    @Test
    void leadSignsOff_onlyWhereTheAuditAsksForIt() {
        SmallAudit without = new SmallAudit().launch();
        assertThat(written(without.p, () -> without.handIn(without.c01, without.p.police, SmallAudit.GOOD)))
                .isEmpty();

        SmallAudit with = new SmallAudit();
        with.p
                .use(AmendPlan.class)
                .handle(
                        with.p.chair,
                        new AmendPlan.Command(
                                with.cycle,
                                0,
                                aPlan().with(with.p.kept.cycles.get(with.cycle).template())
                                        .withSignOff()
                                        .build()));
        with.launch();
        assertThat(written(with.p, () -> with.handIn(with.c01, with.p.police, SmallAudit.GOOD)))
                .as("the lead of the same agency and nobody else")
                .containsExactly("SIGN_OFF_ASKED to Police Lead at /assignments/"
                        + with.form(with.c01, with.p.police).value());
    }

    @Test
    void boardChallenge_isWrittenToWhoAnswers_andToTheChair() {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);
        String at = " at /reports/" + a.cycle.value();
        ChallengeReport challenges = a.p.use(ChallengeReport.class);

        assertThat(written(
                        a.p,
                        () -> challenges.handle(
                                a.p.boardMember,
                                new ChallengeReport.Command(a.cycle, a.p.police.agency(), "Why so late?"),
                                null)))
                .containsExactlyInAnyOrder("BOARD_CHALLENGED to Police Lead" + at, "BOARD_CHALLENGED to Chair" + at);
        assertThat(written(
                        a.p,
                        () -> challenges.handle(
                                a.p.boardMember, new ChallengeReport.Command(a.cycle, null, "Why so few?"), null)))
                .containsExactlyInAnyOrder("BOARD_CHALLENGED to Chair" + at, "BOARD_CHALLENGED to Coordinator" + at);
    }

    @Test
    void owner_isToldOfAnActionHandedOver_andOfADateThatStays() {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);
        ActionDesk.Read read = new ActionDesk.Read(a.action(), 0);
        String at = " at /actions/" + a.action().value();
        a.p.use(RedateAction.class)
                .handle(a.p.police.auditor(), read, java.time.LocalDate.of(2026, 12, 1), "The trainer is ill.");

        assertThat(written(
                        a.p,
                        () -> a.p.use(RejectRedating.class).handle(a.p.chair, read, a.redating(), "Winter is soon.")))
                .containsExactly("NEW_DATE_REJECTED to Police Auditor" + at);
        assertThat(written(
                        a.p,
                        () -> a.p.use(HandOverAction.class)
                                .handle(
                                        a.p.police.lead(),
                                        new HandOverAction.Command(
                                                read, a.p.secondPoliceAuditor.person(), "She leaves."))))
                .containsExactly("ACTION_GIVEN to Police Second Auditor" + at);
    }

    @Test
    void auditor_isToldOfAReturnedForm() {
        RunningAudit a = RunningAudit.at(Moment.HANDED_IN);
        AssignmentId form = a.form(a.shared, a.p.police);

        assertThat(written(
                        a.p,
                        () -> a.p.use(ReturnForm.class)
                                .handle(a.p.police.lead(), RunningAudit.read(form), "Kim Invented was seen twice.")))
                .containsExactly("FORM_RETURNED to Police Auditor at /assignments/" + form.value());
    }

    @Test
    void owners_areToldOfTheirActions_whenTheReportIsPublished() {
        RunningAudit a = RunningAudit.at(Moment.SIGNED_OFF);

        assertThat(written(a.p, () -> a.goOnUntil(Moment.PUBLISHED)))
                .containsExactly("ACTION_ASSIGNED to Police Auditor at /actions/"
                        + a.action().value());
    }

    @Test
    void ownerOfSeveralActions_getsOneMail_andWhoPublishesNone() {
        RunningAudit a = RunningAudit.at(Moment.REPORTING);
        RecommendationId other = a.p.use(AddRecommendation.class)
                .handle(a.p.chair, new AddRecommendation.Command(a.cycle, "Ring back.", null), null);
        propose(a, other, RunningAudit.plan(a.p.police).owner());
        propose(a, other, a.p.chair.person());

        assertThat(written(a.p, () -> a.goOnUntil(Moment.PUBLISHED)))
                .containsExactly("ACTION_ASSIGNED to Police Auditor at /work");
    }

    private static void propose(RunningAudit a, RecommendationId recommendation, PersonId owner) {
        var plan = RunningAudit.plan(a.p.police);
        a.p.use(ProposeAction.class)
                .handle(
                        a.p.chair,
                        new ProposeAction.Command(
                                recommendation,
                                new ActionPlan(plan.text(), owner, plan.agency(), plan.deadline(), plan.measure())),
                        null);
    }

    @Test
    void concern_isReferredToTheLeadsOfTheManagersAgency() {
        RunningAudit a = RunningAudit.at(Moment.OPEN);
        a.p.person("Synthetic School Second Lead", new Seat(Role.AGENCY_LEAD, a.p.school.agency()));
        String at = " at /concerns/" + a.concern().value();

        assertThat(written(
                        a.p,
                        () -> a.p.use(ReferConcern.class)
                                .handle(
                                        a.p.chair,
                                        new ConcernDesk.Read(a.concern(), 0),
                                        new NamedManager("Synthetic Manager", a.p.school.agency()),
                                        null)))
                .containsExactlyInAnyOrder(
                        "CONCERN_REFERRED to School Lead" + at, "CONCERN_REFERRED to School Second Lead" + at);
    }

    @Test
    void nobody_isToldWhatTheyDidThemselves() {
        RunningAudit a = RunningAudit.at(Moment.OPEN);

        assertThat(written(
                        a.p,
                        () -> a.p.use(ReferConcern.class)
                                .handle(
                                        a.p.police.lead(),
                                        new ConcernDesk.Read(a.concern(), 0),
                                        new NamedManager("Synthetic Manager", a.p.police.agency()),
                                        null)))
                .isEmpty();
    }

    @Test
    void noMailOfAWholeAudit_namesAChildACaseOrWhatWasWritten() {
        RunningAudit a = RunningAudit.at(Moment.CLOSED);
        List<String> secrets = new ArrayList<>(List.of("Invented Child", "C01", "C02", "cellar", "sleeps in a car"));
        a.p.kept.entries.everything().forEach(entry -> {
            secrets.add(entry.text().content().length() > 4 ? entry.text().content() : "never empty");
        });
        a.p.kept.actions.of(a.cycle).stream().map(Action::text).forEach(secrets::add);

        assertThat(a.p.kept.outbox.everything()).isNotEmpty().allSatisfy(mail -> {
            String words = mail.letter().subject() + mail.letter().text();
            assertThat(secrets).noneMatch(words::contains);
            assertThat(words).doesNotContain("equires improvement", "nadequate", "utstanding");
        });
    }

    @Test
    void withoutMailServer_everythingGoesOn_andTheMailsSayWhy() {
        RunningAudit a = RunningAudit.at(Moment.PLANNED);
        a.p.mails.isNotSet();

        List<String> told = written(a.p, a::launch);

        assertThat(told).hasSize(3);
        assertThat(a.p.kept.outbox.everything())
                .filteredOn(mail -> mail.state() == MailState.NOT_CONFIGURED)
                .hasSize(3);
        a.p.use(SendMails.class).handle();
        assertThat(a.p.mails.carried).isEmpty();
    }

    @Test
    void aPerson_isWrittenToOnce_whenTheyAreInvited_howeverManyRoles() {
        InMemoryPartnership p = new InMemoryPartnership();
        List<Seat> roles = List.of(new Seat(Role.SCRUTINEER, null), new Seat(Role.BOARD_MEMBER, null));

        List<String> told = written(
                p,
                () -> p.use(InvitePerson.class)
                        .handle(
                                p.administrator,
                                new InvitePerson.Command("new@example.org", "Synthetic Newcomer", roles),
                                null));

        assertThat(told).containsExactly("INVITED to Newcomer at /work");
        assertThat(p.kept.outbox.everything().get(0).letter().text()).contains("Synthetic Safeguarding Partnership");
    }
}

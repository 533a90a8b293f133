package org.caseaudit.application.mywork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.caseaudit.application.actionplan.AcceptAction;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.ReturnForm;
import org.caseaudit.application.assignment.SignOffForm;
import org.caseaudit.application.board.AnswerBoardChallenge;
import org.caseaudit.application.board.ChallengeReport;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.challenge.ChallengeDesk;
import org.caseaudit.application.challenge.ReplyToChallenge;
import org.caseaudit.application.concern.ConcernDesk;
import org.caseaudit.application.concern.ConcernTask;
import org.caseaudit.application.concern.ReferConcern;
import org.caseaudit.application.cycle.AmendPlan;
import org.caseaudit.application.finding.ReplyToFinding;
import org.caseaudit.application.mywork.MyWork.ActionOwned;
import org.caseaudit.application.mywork.MyWork.AuditUnderWay;
import org.caseaudit.application.mywork.MyWork.BoardChallengeToAnswer;
import org.caseaudit.application.mywork.MyWork.ConcernAtHand;
import org.caseaudit.application.mywork.MyWork.FormDue;
import org.caseaudit.application.mywork.MyWork.ReportToDecide;
import org.caseaudit.application.report.AcceptReport;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.Milestone;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.PlanBuilder;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One list of everything that waits for somebody, with the dates and what a page needs to lead there. */
class MyWorkQueriesTest {
    private static MyWork of(RunningAudit a, Actor who) {
        return a.p.use(MyWorkQueries.class).of(who);
    }

    private static MyWork of(SmallAudit audit, Actor who) {
        return audit.p.use(MyWorkQueries.class).of(who);
    }

    // ---- forms

    @Test
    void forms_comeWithTheirDays_returnedOnesFirst() {
        SmallAudit audit = new SmallAudit();
        assertThat(of(audit, audit.p.police.auditor()).forms())
                .as("not before they are out")
                .isEmpty();
        audit.launch();
        audit.p.clock.moveTo(LocalDate.of(2026, 4, 15)); // due on the 13th
        audit.handIn(audit.c02, audit.p.police, SmallAudit.GOOD);
        audit.p
                .use(ReturnForm.class)
                .handle(
                        audit.p.police.lead(),
                        new AssignmentDesk.Read(audit.form(audit.c02, audit.p.police), 0),
                        "Say what the officers saw.");

        assertThat(of(audit, audit.p.police.auditor()).forms())
                .extracting(FormDue::pseudonym, FormDue::state, FormDue::daysLeft, FormDue::returnedBecause)
                .containsExactly(
                        tuple("C02", AssignmentState.RETURNED, -2L, "Say what the officers saw."),
                        tuple("C01", AssignmentState.ASSIGNED, -2L, null));
        assertThat(of(audit, audit.p.police.auditor()).forms())
                .extracting(FormDue::theme, FormDue::agencyName)
                .containsOnly(tuple("Neglect", audit.p.police.name()));
        assertThat(of(audit, audit.p.secondPoliceAuditor).forms())
                .as("a colleague's")
                .isEmpty();
    }

    @Test
    void forms_areGone_onceHandedInOrTheMeetingHasBegun() {
        SmallAudit audit = new SmallAudit().launch();
        audit.handIn(audit.c01, audit.p.police, SmallAudit.GOOD);
        assertThat(of(audit, audit.p.police.auditor()).forms())
                .extracting(FormDue::pseudonym)
                .containsExactly("C02");

        audit.beginMeeting();
        assertThat(of(audit, audit.p.police.auditor()).forms()).isEmpty();
    }

    @Test
    void formsToSignOff_areTheLeads_whereTheCycleAsksForIt() {
        RunningAudit a = RunningAudit.at(Moment.PLANNED);
        a.p.use(AmendPlan.class)
                .handle(
                        a.p.chair,
                        new AmendPlan.Command(
                                a.cycle,
                                0,
                                PlanBuilder.aPlan()
                                        .with(a.template)
                                        .drawn(SampleMethod.DRAWN)
                                        .withSignOff()
                                        .build()));
        a.goOnUntil(Moment.OPEN);

        assertThat(of(a, a.p.health.lead()).toSignOff()).singleElement().satisfies(form -> {
            assertThat(form.assignment()).isEqualTo(a.form(a.shared, a.p.health));
            assertThat(form.auditorName()).isEqualTo("Synthetic Health Trust Auditor");
            assertThat(form.submittedAt()).isEqualTo(a.p.clock.instant());
        });
        assertThat(of(a, a.p.health.auditor()).toSignOff()).isEmpty();
        assertThat(of(a, a.p.police.lead()).toSignOff()).as("another agency's").isEmpty();

        a.p.use(SignOffForm.class).handle(a.p.health.lead(), RunningAudit.read(a.form(a.shared, a.p.health)));
        assertThat(of(a, a.p.health.lead()).toSignOff()).isEmpty();

        RunningAudit without = RunningAudit.at(Moment.OPEN);
        assertThat(of(without, without.p.health.lead()).toSignOff())
                .as("nobody asks for it")
                .isEmpty();
    }

    // ---- what the board wants to know

    @Test
    void boardChallenge_waitsForWhomItAsks_andTheChairSeesIt_untilItIsAnswered() {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);
        BoardChallengeId ofPolice = a.p.use(ChallengeReport.class)
                .handle(
                        a.p.boardMember,
                        new ChallengeReport.Command(a.cycle, a.p.police.agency(), "Why so late?"),
                        null);
        a.p.use(ChallengeReport.class)
                .handle(a.p.boardMember, new ChallengeReport.Command(a.cycle, null, "Why so few?"), null);

        assertThat(of(a, a.p.police.lead()).boardChallenges())
                .extracting(BoardChallengeToAnswer::text, BoardChallengeToAnswer::mine)
                .containsExactly(tuple("Why so late?", true));
        assertThat(of(a, a.p.chair).boardChallenges())
                .extracting(BoardChallengeToAnswer::text, BoardChallengeToAnswer::mine)
                .containsExactly(tuple("Why so late?", false), tuple("Why so few?", true));
        assertThat(of(a, a.p.coordinator).boardChallenges())
                .extracting(BoardChallengeToAnswer::text)
                .containsExactly("Why so few?");
        assertThat(of(a, a.p.police.auditor()).boardChallenges()).isEmpty();
        assertThat(of(a, a.p.health.lead()).boardChallenges())
                .as("another agency's")
                .isEmpty();

        a.p.use(AnswerBoardChallenge.class)
                .handle(a.p.police.lead(), new AnswerBoardChallenge.Command(ofPolice, 0, "Nobody was free."));
        assertThat(of(a, a.p.police.lead()).boardChallenges()).isEmpty();
        assertThat(of(a, a.p.chair).boardChallenges())
                .extracting(BoardChallengeToAnswer::text)
                .containsExactly("Why so few?");
    }

    // ---- questions

    @Test
    void questions_areCountedByAgency_untilEveryChildIsAnsweredFor() {
        SmallAudit audit = new SmallAudit();
        Actor lead = audit.p.school.lead();
        assertThat(of(audit, lead).involvement()).singleElement().satisfies(asked -> {
            assertThat(asked.cases()).isEqualTo(2);
            assertThat(asked.unanswered()).isEqualTo(2);
            assertThat(asked.wantedBy()).isEqualTo(LocalDate.of(2026, 3, 23));
            assertThat(asked.daysLeft()).isEqualTo(21);
        });
        assertThat(of(audit, audit.p.police.auditor()).involvement())
                .as("the police have answered for both")
                .isEmpty();
        assertThat(of(audit, audit.p.housing.lead()).involvement())
                .as("not invited")
                .isEmpty();

        audit.p
                .use(RecordInvolvement.class)
                .handle(
                        lead,
                        audit.cycle,
                        List.of(
                                new RecordInvolvement.Answer(
                                        audit.c01, audit.p.school.agency(), InvolvementState.NOT_KNOWN, null),
                                new RecordInvolvement.Answer(
                                        audit.c02, audit.p.school.agency(), InvolvementState.UNKNOWN, "Looking.")));
        assertThat(of(audit, lead).involvement().get(0).unanswered())
                .as("looking is no answer")
                .isEqualTo(1);

        audit.launch().beginMeeting();
        assertThat(of(audit, lead).involvement()).as("too late").isEmpty();
    }

    @Test
    void questions_comeOnceForEachAgencySomebodyServes() {
        SmallAudit audit = new SmallAudit();
        Actor both = audit.p.person(
                "Synthetic Secondee",
                new Seat(Role.AUDITOR, audit.p.school.agency()),
                new Seat(Role.AGENCY_LEAD, audit.p.school.agency()),
                new Seat(Role.AUDITOR, audit.p.health.agency()));

        assertThat(of(audit, both).involvement())
                .extracting(MyWork.InvolvementToAnswer::agencyName, MyWork.InvolvementToAnswer::unanswered)
                .containsExactlyInAnyOrder(tuple(audit.p.health.name(), 1), tuple(audit.p.school.name(), 2));
    }

    // ---- concerns

    @Test
    void aConcern_waitsForWhoeverActsNext_andTheOneWhoRaisedItFollowsIt() {
        RunningAudit a = RunningAudit.at(Moment.OPEN);
        assertThat(of(a, a.p.chair).concerns())
                .extracting(ConcernAtHand::pseudonym, ConcernAtHand::task, ConcernAtHand::daysLeft)
                .containsExactly(tuple("C01", ConcernTask.REFER, 1L));
        assertThat(of(a, a.p.police.auditor()).concerns())
                .extracting(ConcernAtHand::task)
                .containsExactly(ConcernTask.FOLLOW);

        a.p.use(ReferConcern.class)
                .handle(
                        a.p.chair,
                        new ConcernDesk.Read(a.concern(), 0),
                        new NamedManager("Synthetic Manager", a.p.housing.agency()),
                        null);

        assertThat(of(a, a.p.chair).concerns()).isEmpty();
        assertThat(of(a, a.p.housing.lead()).concerns()).singleElement().satisfies(concern -> {
            assertThat(concern.task()).isEqualTo(ConcernTask.RECORD_ACTION);
            assertThat(concern.theme())
                    .as("housing is not invited, and is not told of the audit")
                    .isNull();
        });
    }

    // ---- actions

    @Test
    void actions_areTheOwners_fromPublicationOn_withWhatIsOverdue() {
        RunningAudit a = RunningAudit.at(Moment.SIGNED_OFF);
        assertThat(of(a, a.p.police.auditor()).actions())
                .as("not yet theirs to know")
                .isEmpty();
        a.goOnUntil(Moment.PUBLISHED);
        a.p.use(AcceptAction.class).handle(a.p.police.auditor(), new ActionDesk.Read(a.action(), 0));
        a.p.clock.moveTo(LocalDate.of(2026, 9, 3));

        assertThat(of(a, a.p.police.auditor()).actions())
                .extracting(ActionOwned::action, ActionOwned::state, ActionOwned::daysLeft, ActionOwned::overdue)
                .containsExactly(tuple(a.action(), ActionState.ACCEPTED, -2L, true));
        assertThat(of(a, a.p.police.lead()).actions()).as("somebody else's").isEmpty();

        a.goOnUntil(Moment.CLOSED);
        assertThat(of(a, a.p.police.auditor()).actions()).as("carried forward").isEmpty();
    }

    // ---- replies

    @Test
    void aChallenge_waitsForTheAgencyChallenged_untilItReplies() {
        RunningAudit a = RunningAudit.at(Moment.MODERATION);
        for (Actor who : List.of(a.p.police.auditor(), a.p.police.lead(), a.p.secondPoliceAuditor)) {
            assertThat(of(a, who).challenges())
                    .extracting(MyWork.ChallengeToAnswer::challenge)
                    .containsExactly(a.challenge());
        }
        assertThat(of(a, a.p.health.lead()).challenges()).as("who challenges").isEmpty();

        a.p.use(ReplyToChallenge.class)
                .handle(a.p.police.lead(), new ChallengeDesk.Read(a.challenge(), 0), "Our log says June.");
        assertThat(of(a, a.p.police.lead()).challenges()).isEmpty();
    }

    @Test
    void aFinding_waitsForTheLeadOfTheAgencyItConcerns_whileTheReportIsADraft() {
        RunningAudit a = RunningAudit.at(Moment.MODERATION);
        assertThat(of(a, a.p.health.lead()).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.finding()).isEqualTo(a.findingAboutHealth());
            assertThat(finding.text()).isEqualTo("Health never rang back.");
        });
        assertThat(of(a, a.p.health.auditor()).findings())
                .as("the lead replies")
                .isEmpty();

        a.goOnUntil(Moment.SIGNED_OFF);
        assertThat(of(a, a.p.health.lead()).findings()).as("signed off").isEmpty();

        RunningAudit other = RunningAudit.at(Moment.REPORTING);
        other.p
                .use(ReplyToFinding.class)
                .handle(
                        other.p.health.lead(),
                        new ReplyToFinding.Command(other.findingAboutHealth(), 0, "We rang twice."));
        assertThat(of(other, other.p.health.lead()).findings()).as("said").isEmpty();
    }

    // ---- whole audits

    @ParameterizedTest(name = "{0}: next is {1}")
    @CsvSource({
        "PLANNED, FORMS_OUT",
        "OPEN, FORMS_DUE",
        "MODERATION, MEETING",
        "REPORTING, REPORT_DUE",
    })
    void audits_comeWithWhatIsNext_forThoseWhoRunThem(Moment moment, Milestone next) {
        RunningAudit a = RunningAudit.at(moment);
        for (Actor who : List.of(a.p.chair, a.p.coordinator)) {
            assertThat(of(a, who).audits())
                    .singleElement()
                    .extracting(AuditUnderWay::cycle, AuditUnderWay::next)
                    .containsExactly(a.cycle, next);
        }
        assertThat(of(a, a.p.scrutineer).audits()).isEmpty();
        assertThat(of(a, a.p.police.lead()).audits()).isEmpty();
    }

    @Test
    void audit_whoseFormsAreOverdue_waitsForItsMeeting() {
        SmallAudit audit = new SmallAudit().launch();
        audit.p.clock.moveTo(LocalDate.of(2026, 4, 15)); // due on the 13th

        assertThat(of(audit, audit.p.chair).audits())
                .extracting(AuditUnderWay::next, AuditUnderWay::daysLeft)
                .containsExactly(tuple(Milestone.MEETING, 5L));
    }

    @Test
    void publishedReport_waitsForTheBoard_untilItHasDecided() {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);

        assertThat(of(a, a.p.boardMember).reports())
                .extracting(ReportToDecide::cycle)
                .containsExactly(a.cycle);
        assertThat(of(a, a.p.chair).reports()).isEmpty();
        assertThat(of(a, a.p.chair).audits()).as("the report is out").isEmpty();

        int version =
                a.p.use(ReportQueries.class).published(a.p.boardMember, a.cycle).version();
        a.p.use(AcceptReport.class).handle(a.p.boardMember, a.cycle, version);
        assertThat(of(a, a.p.boardMember).reports()).isEmpty();
    }

    @Test
    void nothingWaits_forThoseWhoHaveNothingToDo() {
        RunningAudit a = RunningAudit.at(Moment.MODERATION);
        MyWork nothing = new MyWork(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        for (Actor who : List.of(a.p.boardMember, a.p.scrutineer, a.p.administrator, a.p.school.lead())) {
            assertThat(of(a, who)).isEqualTo(nothing);
        }
    }
}

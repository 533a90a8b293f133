package org.caseaudit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseaudit.application.actionplan.AcceptAction;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.actionplan.AddRecommendation;
import org.caseaudit.application.actionplan.ApproveRedating;
import org.caseaudit.application.actionplan.CarryActionForward;
import org.caseaudit.application.actionplan.CloseAction;
import org.caseaudit.application.actionplan.EvidenceAction;
import org.caseaudit.application.actionplan.ProposeAction;
import org.caseaudit.application.actionplan.RedateAction;
import org.caseaudit.application.actionplan.ReturnAction;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.AssignmentQueries;
import org.caseaudit.application.assignment.ExcuseForm;
import org.caseaudit.application.assignment.LaunchCycle;
import org.caseaudit.application.assignment.ReturnForm;
import org.caseaudit.application.assignment.SignOffForm;
import org.caseaudit.application.assignment.WithdrawForm;
import org.caseaudit.application.assignment.WorkloadQueries;
import org.caseaudit.application.casefile.LookAtIdentity;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.casefile.RegisterCase;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.InviteAgencies;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.finding.AddFinding;
import org.caseaudit.application.finding.FindingQueries;
import org.caseaudit.application.finding.NameAgencyConcerned;
import org.caseaudit.application.finding.PlaceFinding;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.application.moderation.BeginModeration;
import org.caseaudit.application.moderation.BeginReporting;
import org.caseaudit.application.moderation.ConfirmUnanimous;
import org.caseaudit.application.moderation.DecideItem;
import org.caseaudit.application.moderation.ModerationQueries;
import org.caseaudit.application.moderation.RecordAttendance;
import org.caseaudit.application.mywork.MyWorkQueries;
import org.caseaudit.application.participation.ParticipationQueries;
import org.caseaudit.application.report.AcceptReport;
import org.caseaudit.application.report.CloseCycle;
import org.caseaudit.application.report.PublishReport;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.SignOffReport;
import org.caseaudit.application.report.WriteNarrative;
import org.caseaudit.application.template.ImportTemplate;
import org.caseaudit.application.template.PublishTemplate;
import org.caseaudit.application.template.TemplateDocument;
import org.caseaudit.application.template.TemplateLibrary;
import org.caseaudit.application.voice.RecordVoice;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.AgeBand;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.Feature;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.participation.Period;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.Refusal;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.testing.FormFilling;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.InMemoryPartnership.Team;
import org.caseaudit.testing.PlanBuilder;
import org.junit.jupiter.api.Test;

/**
 * One neglect audit from the plan to the last closed action: three children, four agencies, twelve forms. The figures of
 * its report are counted by hand in {@link #theReportSaysWhatCanBeCountedByHand}.
 */
class WholeAuditScenarioTest {
    private static final String OVERALL = "overall";
    private static final String GOOD = "good";
    private static final String REQUIRES_IMPROVEMENT = "requires-improvement";
    private static final String INADEQUATE = "inadequate";

    private final InMemoryPartnership p = new InMemoryPartnership();
    private CycleId cycle;
    private CaseId c01;
    private CaseId c02;
    private CaseId c03;
    private ActionId supervision;
    private ActionId housing;

    @Test
    void aNeglectAudit_runsFromPlanToClosing() {
        theChairPlansAndTheAgenciesSayWhomTheyKnow();
        theFormsAreAllocatedAndGoOut();
        theAgenciesFillTheirFormsBlindToEachOther();
        someHaveNothingToReturnAndOneReturnsNothing();
        theMeetingDecidesEveryItem();
        theReportIsWritten();
        theReportSaysWhatCanBeCountedByHand();
        theBoardAcceptsIt();
        theActionsAreDone();
        theCycleIsClosedAndNobodyKnowsAnyMoreWhoTheChildrenAre();
    }

    private void theChairPlansAndTheAgenciesSayWhomTheyKnow() {
        // The partnership takes the shipped neglect tool as its own and publishes it; from now on it is frozen.
        String shipped = TemplateDocument.write(TemplateLibrary.find("neglect").orElseThrow());
        TemplateVersionId tool =
                p.use(ImportTemplate.class).handle(p.coordinator, new ImportTemplate.Command(shipped), null);
        p.use(PublishTemplate.class).handle(p.coordinator, tool, 0);

        // The chair plans: forms out on 23 March, due on 13 April, the meeting on 20 April. Leads must sign off.
        cycle = p.use(PlanCycle.class)
                .handle(p.chair, aPlan().with(tool).withSignOff().build(), "the-chair-clicks-once");
        // The chair's line drops and the plan is sent again: it is still one audit.
        assertThat(p.use(PlanCycle.class)
                        .handle(p.chair, aPlan().with(tool).withSignOff().build(), "the-chair-clicks-once"))
                .isEqualTo(cycle);

        p.use(InviteAgencies.class)
                .handle(
                        p.coordinator,
                        cycle,
                        List.of(p.socialCare.agency(), p.police.agency(), p.health.agency(), p.school.agency()));
        c01 = register("Invented Child One", AgeBand.AGE_5_TO_9, PlanType.CHILD_PROTECTION);
        c02 = register("Invented Child Two", AgeBand.UNDER_1, PlanType.CHILD_PROTECTION);
        c03 = register("Invented Child Three", AgeBand.AGE_10_TO_15, PlanType.CHILD_IN_NEED);

        // A police officer looks up who the first child is, to find the file. The look is recorded.
        assertThat(p.use(LookAtIdentity.class).handle(p.police.lead(), c01).name())
                .isEqualTo("Invented Child One");
        assertThat(facts()).contains("identity-looked-at");

        // Nobody gets a form before they are asked, not even on trial: twelve rows, twelve times "ask first".
        assertThatThrownBy(() -> p.use(AllocateForms.class)
                        .handle(p.coordinator, new AllocateForms.Command(cycle, everyForm(), true)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.faults())
                                .hasSize(12)
                                .allMatch(f -> f.message().endsWith("ask the agency first.")));

        // The question waits in each lead's work, with the day the forms are to go out.
        assertThat(p.use(MyWorkQueries.class).of(p.police.lead()).involvement())
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.unanswered()).isEqualTo(3);
                    assertThat(asked.wantedBy()).isEqualTo(LocalDate.of(2026, 3, 23));
                });

        // Children's services know all three; the police speak for themselves; the coordinator enters the rest. Where a
        // name is in an index they say known, and the auditor shall look and say so.
        answers(p.socialCare.lead(), p.socialCare, c01, c02, c03);
        answers(p.police.lead(), p.police, c01, c02, c03);
        answers(p.coordinator, p.health, c01, c02, c03);
        answers(p.coordinator, p.school, c01, c02, c03);
        assertThat(p.use(MyWorkQueries.class).of(p.police.lead()).involvement()).isEmpty();
    }

    private CaseId register(String name, AgeBand age, PlanType plan) {
        return p.use(RegisterCase.class)
                .handle(
                        p.coordinator,
                        new RegisterCase.Command(
                                cycle,
                                aChild().aged(age)
                                        .on(plan)
                                        .with(Feature.NEGLECT, Feature.HOUSING_NEED)
                                        .build(),
                                new CaseIdentity.IdentityContent(
                                        name, LocalDate.of(2018, 5, 1), "1 Invented Street", "X-1")),
                        null);
    }

    private void answers(Actor who, Team agency, CaseId... cases) {
        p.use(RecordInvolvement.class)
                .handle(
                        who,
                        cycle,
                        List.of(cases).stream()
                                .map(c ->
                                        new RecordInvolvement.Answer(c, agency.agency(), InvolvementState.KNOWN, null))
                                .toList());
    }

    private void theFormsAreAllocatedAndGoOut() {
        List<AllocateForms.Row> rows = everyForm();
        // First a dry run: it says what would happen, and nothing happens.
        assertThat(p.use(AllocateForms.class).handle(p.coordinator, new AllocateForms.Command(cycle, rows, true)))
                .hasSize(12)
                .allMatch(a -> a.id() == null);
        assertThat(p.kept.assignments.of(cycle)).isEmpty();
        p.use(AllocateForms.class).handle(p.coordinator, new AllocateForms.Command(cycle, rows, false));

        // The chair sees what it asks of everybody: three forms of three hours for each of four agencies.
        var workload = p.use(WorkloadQueries.class).of(p.chair, cycle);
        assertThat(workload.forms()).isEqualTo(12);
        assertThat(workload.hours()).isEqualByComparingTo("36");
        assertThat(workload.warning()).isNull();

        // Until the forms go out the lead knows who will fill them, the auditor has nothing to do yet.
        assertThat(p.use(AssignmentQueries.class).progress(p.police.lead(), cycle))
                .hasSize(3);
        assertThat(p.use(AssignmentQueries.class).mine(p.police.auditor())).isEmpty();

        p.clock.moveTo(LocalDate.of(2026, 3, 23));
        p.use(LaunchCycle.class).handle(p.chair, new LaunchCycle.Command(cycle, 0, workload.forms()));
        assertThat(state()).isEqualTo(CycleState.OPEN);
        assertThat(p.use(MyWorkQueries.class).of(p.police.auditor()).forms())
                .hasSize(3)
                .allMatch(form -> form.daysLeft() == 21);
    }

    private List<AllocateForms.Row> everyForm() {
        List<AllocateForms.Row> rows = new ArrayList<>();
        for (CaseId child : List.of(c01, c02, c03)) {
            for (Team team : teams()) {
                rows.add(new AllocateForms.Row(
                        child, team.agency(), team.auditor().person(), null));
            }
        }
        return rows;
    }

    private List<Team> teams() {
        return List.of(p.socialCare, p.police, p.health, p.school);
    }

    private void theAgenciesFillTheirFormsBlindToEachOther() {
        // The first child. Children's services: good throughout, with something others should learn from.
        fill(c01, p.socialCare)
                .answering("lived-good", "Drew the child's day together with the child.")
                .complete();
        submit(c01, p.socialCare);

        // The police grade the case lower as a whole, and saw something outside the theme.
        fill(c01, p.police)
                .grading(OVERALL, REQUIRES_IMPROVEMENT)
                .answering("outside-theme", "An older cousin may be exploited.")
                .complete();
        submit(c01, p.police);
        // In the night the auditor doubts an answer, withdraws the form, corrects it and hands it in again.
        p.use(WithdrawForm.class).handle(p.police.auditor(), read(form(c01, p.police)));
        fill(c01, p.police)
                .answering("fathers", "no", "The father's name was never asked.")
                .complete();
        submit(c01, p.police);
        assertThat(p.use(FormQueries.class)
                        .revisions(p.police.auditor(), form(c01, p.police), EntryKind.ANSWER, "fathers"))
                .as("what stood there before is kept")
                .hasSize(2);

        // Health: weak assessment, excellent work with others; the lead wants more and returns the form once.
        fill(c01, p.health)
                .grading("assessment", REQUIRES_IMPROVEMENT)
                .grading("working-together", "outstanding")
                .grading(OVERALL, REQUIRES_IMPROVEMENT)
                .answering("assessment-development", "Weigh the child as well as the parents' word.")
                .complete();
        submit(c01, p.health);
        p.use(ReturnForm.class)
                .handle(p.health.lead(), read(form(c01, p.health)), "Say what the health visitor told you.");
        assertThat(stateOf(c01, p.health)).isEqualTo(AssignmentState.RETURNED);
        assertThat(p.use(MyWorkQueries.class)
                        .of(p.health.auditor())
                        .forms()
                        .get(0)
                        .returnedBecause())
                .as("what came back is first in the auditor's work")
                .isEqualTo("Say what the health visitor told you.");
        fill(c01, p.health)
                .answering("practitioner-view", "She had raised it twice.")
                .complete();
        submit(c01, p.health);

        // The school agrees with children's services, and has something to say about another agency.
        fill(c01, p.school)
                .answering("about-another-agency", "Calls to the duty line were not returned.")
                .complete();
        submit(c01, p.school);

        // The second child, a baby: nobody finds the work good, two find it inadequate. The police are a day late.
        fill(c02, p.socialCare)
                .usually(REQUIRES_IMPROVEMENT)
                .grading(OVERALL, INADEQUATE)
                .complete();
        submit(c02, p.socialCare);
        fill(c02, p.health)
                .usually(REQUIRES_IMPROVEMENT)
                .grading(OVERALL, INADEQUATE)
                .complete();
        submit(c02, p.health);
        // The third child: only children's services have a file to speak of.
        fill(c03, p.socialCare).complete();
        submit(c03, p.socialCare);
        p.clock.moveTo(LocalDate.of(2026, 4, 14));
        fill(c02, p.police).usually(REQUIRES_IMPROVEMENT).complete();
        submit(c02, p.police);
        assertThat(p.kept.assignments.get(form(c02, p.police)).late()).isTrue();

        // All this time nobody of the school learned anything of the others, not even that they had forms.
        assertThat(p.use(AssignmentQueries.class).progress(p.school.lead(), cycle))
                .hasSize(3)
                .allMatch(f -> f.agency().equals(p.school.agency()));
        refused(NotFound.class, () -> p.use(ModerationQueries.class).items(p.school.lead(), cycle));
    }

    private void someHaveNothingToReturnAndOneReturnsNothing() {
        // Three nil returns of three kinds, which mean three different things and are never added up.
        excuse(c02, p.school, NilReturn.NOT_KNOWN, "It is the brother who is on roll; the baby is at no school.");
        excuse(c03, p.police, NilReturn.NO_RECORDS, "Known once, the records of that year are weeded.");
        excuse(c03, p.school, NilReturn.NOT_INFORMED, "On roll, but nobody told the school of the plan.");
        // The answer to "known to us?" goes with the form, and cannot be changed against it.
        refused(RuleBroken.class, () -> answers(p.school.lead(), p.school, c02));

        // The leads sign off what was handed in: eight forms.
        assertThat(p.use(MyWorkQueries.class).of(p.socialCare.lead()).toSignOff())
                .hasSize(3);
        handedIn().forEach(f -> p.use(SignOffForm.class).handle(leadOf(f), read(f.id())));

        // The meeting is due, and health have not returned the third form. The coordinator may not go on without it;
        p.clock.moveTo(PlanBuilder.MEETING);
        refused(
                Refusal.class,
                () -> p.use(BeginModeration.class)
                        .handle(p.coordinator, new BeginModeration.Command(cycle, 0, "We cannot wait")));
        // nor may the chair without a reason, and is told how it stands;
        assertThatThrownBy(
                        () -> p.use(BeginModeration.class).handle(p.chair, new BeginModeration.Command(cycle, 0, null)))
                .hasMessageStartingWith("11 of 12 forms are settled.");
        // with a reason the meeting begins.
        p.use(BeginModeration.class)
                .handle(
                        p.chair,
                        new BeginModeration.Command(cycle, 0, "The auditor is ill and the board meets in May."));
        assertThat(stateOf(c03, p.health)).isEqualTo(AssignmentState.NOT_RETURNED);
    }

    private void theMeetingDecidesEveryItem() {
        // The coordinator writes down who came: the school's lead is ill, health bring their named nurse.
        p.use(RecordAttendance.class)
                .handle(
                        p.coordinator,
                        cycle,
                        List.of(
                                came(null, p.chair, Presence.PRESENT),
                                came(p.socialCare.agency(), p.socialCare.lead(), Presence.PRESENT),
                                came(p.police.agency(), p.police.lead(), Presence.PRESENT),
                                came(p.health.agency(), p.health.lead(), Presence.PRESENT),
                                new RecordAttendance.AttendanceRow(
                                        p.health.agency(), null, "Named nurse", Presence.PRESENT),
                                came(p.school.agency(), p.school.lead(), Presence.APOLOGIES)));

        // Now the agencies of a case see each other's grades. Of 24 items (3 children, 7 sections and the whole) 12 are
        // unanimous and confirmed in one go.
        assertThat(p.use(ModerationQueries.class).items(p.school.auditor(), cycle))
                .hasSize(24);
        assertThat(p.use(ConfirmUnanimous.class).handle(p.chair, cycle)).isEqualTo(12);

        // Two spreads end in agreement.
        decide(c01, "assessment", 0, agreed(REQUIRES_IMPROVEMENT, "Weight loss was not weighed in."));
        decide(c01, "working-together", 0, agreed(GOOD, "Outstanding by one agency is not outstanding together."));

        // The first child as a whole: two say good, two do not. They agree to differ; the police can live with good,
        // health cannot, and its grade and reason are kept.
        decide(
                c01,
                OVERALL,
                0,
                new Ruling(
                        DecisionKind.AGREED_TO_DIFFER,
                        GOOD,
                        "Talked through twice; the plan worked, the beginning was slow.",
                        List.of(new DissentingVoice(p.health.agency(), "Four months without weighing is not good."))));

        // The second child: first they settle for the milder grade, then the chair asks again and they decide again.
        decide(c02, OVERALL, 0, agreed(REQUIRES_IMPROVEMENT, "Help came in the end."));
        decide(c02, OVERALL, 1, agreed(INADEQUATE, "The baby was not safe for eleven weeks."));
        var again = p.use(ModerationQueries.class).item(p.chair, cycle, new ItemKey(c02, OVERALL));
        assertThat(again.decision().grade()).isEqualTo(INADEQUATE);
        assertThat(again.earlier()).as("the first decision stays readable").hasSize(1);

        // The third child was graded by one agency only: nothing confirms it, so the meeting says why it follows.
        refused(Refusal.class, () -> p.use(BeginReporting.class).handle(p.chair, cycle, 0));
        for (var item : p.use(ModerationQueries.class).items(p.chair, cycle)) {
            if (item.status() == ItemStatus.ONE_AGENCY) {
                decide(c03, item.section(), 0, agreed(GOOD, "One file, read aloud at the meeting, bears it out."));
            }
        }
        // And the meeting has seen something that no form said.
        p.use(AddFinding.class)
                .handle(
                        p.chair,
                        new AddFinding.Command(
                                cycle,
                                null,
                                null,
                                FindingKind.GOOD_PRACTICE,
                                "Three agencies rang each other the same day."),
                        null);
        p.use(BeginReporting.class).handle(p.coordinator, cycle, 0);
    }

    private void theReportIsWritten() {
        // A school nurse the child trusts has asked him, and he and his mother agree that it is told.
        p.use(RecordVoice.class)
                .handle(
                        p.school.auditor(),
                        new RecordVoice.Command(
                                c01,
                                null,
                                new VoiceContent(
                                        VoiceKind.CHILD,
                                        "A talk with the school nurse, with drawings",
                                        LocalDate.of(2026, 4, 1),
                                        Consent.YES,
                                        "The child and his mother",
                                        "“Nobody asked me what I had for tea.”")),
                        null);
        p.use(WriteNarrative.class)
                .handle(
                        p.coordinator,
                        new WriteNarrative.Command(
                                cycle,
                                0,
                                new Narrative(
                                        "Neglect is named late.",
                                        "Three chosen cases.",
                                        "One of three children was asked by somebody he knew.",
                                        "")));
        // Every finding gets its place, except the one outside the theme: it went to the exploitation group at once.
        for (var finding : p.use(FindingQueries.class).all(p.chair, cycle)) {
            boolean outside = finding.kind() == FindingKind.OUTSIDE_THEME;
            if (finding.kind() == FindingKind.ABOUT_ANOTHER_AGENCY) {
                // The duty line is that of children's services; they are told, and may reply.
                p.use(NameAgencyConcerned.class)
                        .handle(p.coordinator, new NameAgencyConcerned.Command(finding.id(), 0, p.socialCare.agency()));
            }
            p.use(PlaceFinding.class)
                    .handle(
                            p.coordinator,
                            new PlaceFinding.Command(
                                    finding.id(),
                                    0,
                                    outside ? Fate.LEFT_OUT : Fate.INCLUDED,
                                    outside ? "Passed on to the exploitation group the same day." : null));
        }
        // Two recommendations: one leads to two actions, one says why to none.
        RecommendationId first = recommend("Weigh and see every baby at each visit.", null);
        recommend("Ask government for a national tool.", "Not ours to do; the board writes to the minister.");
        supervision = propose(first, p.health, "Put weighing on the supervision form.", LocalDate.of(2026, 6, 30));
        housing = propose(first, p.socialCare, "Agree a joint visit with housing.", LocalDate.of(2026, 7, 31));

        p.use(SignOffReport.class).handle(p.chair, cycle, 0);
        refused(
                NotFound.class,
                () -> p.use(ReportQueries.class).published(p.boardMember, cycle)); // signed off is not yet published
        p.use(PublishReport.class).handle(p.chair, cycle, 0);
    }

    private void theReportSaysWhatCanBeCountedByHand() {
        CombinedReport report =
                p.use(ReportQueries.class).published(p.boardMember, cycle).content();
        var figures = report.figures();

        assertThat(figures.cases()).isEqualTo(3);
        assertThat(figures.agencies()).isEqualTo(4);
        assertThat(figures.assignments()).isEqualTo(12);
        // 12 forms: 3 nil returns and 1 not returned leave 8 handed in, one of them late.
        assertThat(figures.returned()).isEqualTo(8);
        assertThat(figures.late()).isEqualTo(1);
        assertThat(figures.excused()).isEqualTo(Map.of("NOT_KNOWN", 1, "NO_RECORDS", 1, "NOT_INFORMED", 1));
        assertThat(figures.notReturned()).isEqualTo(1);

        // Nobody said before the forms went out that they did not know a child; three said so of their form, and it
        // counts as their answer too. Of 12 answers 9 are known.
        assertThat(report.participation().total().involvement())
                .isEqualTo(Map.of("UNKNOWN", 0, "KNOWN", 9, "NOT_KNOWN", 1, "NO_RECORDS", 1, "NOT_INFORMED", 1));
        assertThat(report.participation().total().couldNotJudge()).isZero();
        // Who came to the meeting stands there by agency and role.
        assertThat(report.participation().attendance())
                .contains(
                        new CombinedReport.AgencyAttendance(
                                p.health.name(), 2, 0, 0, List.of("AGENCY_LEAD", "Named nurse")),
                        new CombinedReport.AgencyAttendance(p.school.name(), 0, 1, 0, List.of()),
                        new CombinedReport.AgencyAttendance(null, 1, 0, 0, List.of("CHAIR")));
        // And over the years, for the board: one audit, three of four agencies at the table.
        var years = p.use(ParticipationQueries.class).between(p.boardMember, new Period(null, null));
        assertThat(years.total().forms().onTime()).isEqualTo(7);
        assertThat(years.total().forms().late()).isEqualTo(1);
        assertThat(years.total().meetings()).isEqualTo(4);
        assertThat(years.total().attended()).isEqualTo(3);

        // 8 items a child. First child: 3 spread, 5 unanimous. Second: 1 and 7. Third: 8 by one agency.
        assertThat(figures.items()).isEqualTo(24);
        assertThat(figures.unanimous()).isEqualTo(12);
        assertThat(figures.spread()).isEqualTo(4);
        assertThat(figures.oneAgency()).isEqualTo(8);
        assertThat(figures.agreedToDiffer()).isEqualTo(1);
        assertThat(figures.dissents()).isEqualTo(1);

        // As a whole before: good by two and one agencies, requires improvement by two and one, inadequate by two.
        assertThat(figures.gradesBefore())
                .isEqualTo(Map.of("outstanding", 0, GOOD, 3, REQUIRES_IMPROVEMENT, 3, INADEQUATE, 2));
        assertThat(figures.gradesAfter())
                .isEqualTo(Map.of("outstanding", 0, GOOD, 2, REQUIRES_IMPROVEMENT, 0, INADEQUATE, 1));

        // Good practice from one form and from the meeting; the finding outside the theme is left out, with its reason.
        assertThat(figures.findings())
                .isEqualTo(Map.of("GOOD_PRACTICE", 2, "DEVELOPMENT", 1, "OUTSIDE_THEME", 0, "ABOUT_ANOTHER_AGENCY", 1));
        assertThat(report.leftOut()).hasSize(1).allMatch(f -> f.reason().startsWith("Passed on"));
        assertThat(figures.actions()).isEqualTo(2);

        // The dissent stands in the report as it was said, on an item that divides good from not good.
        var whole = report.disagreements().stream()
                .filter(d -> d.pseudonym().equals("C01") && d.section().equals(OVERALL))
                .findFirst()
                .orElseThrow();
        assertThat(whole.straddlesGood()).isTrue();
        assertThat(whole.dissents())
                .containsExactly(new CombinedReport.KeptDissent(
                        p.health.name(), REQUIRES_IMPROVEMENT, "Four months without weighing is not good."));
        // The inadequate case is marked as urgent; the sample says that it was chosen.
        assertThat(report.cases())
                .filteredOn(CombinedReport.CaseOutcome::urgent)
                .extracting(CombinedReport.CaseOutcome::pseudonym)
                .containsExactly("C02");
        assertThat(report.sample().caution()).startsWith("These are 3 cases that were chosen, not drawn.");
        assertThat(report.toString().contains("Invented"))
                .as("a child can be known from it")
                .isFalse();
    }

    private void theBoardAcceptsIt() {
        p.use(AcceptReport.class).handle(p.boardMember, cycle, 0);
        assertThat(p.use(ReportQueries.class).published(p.school.lead(), cycle).state())
                .as("every agency reads it")
                .isEqualTo(ReportState.ACCEPTED);
    }

    private void theActionsAreDone() {
        // Health accept, show what they did, are asked for more, show more; then the chair closes the action.
        p.use(AcceptAction.class).handle(p.health.lead(), read(supervision));
        p.use(EvidenceAction.class).handle(p.health.lead(), read(supervision), "The form is changed.");
        p.use(ReturnAction.class).handle(p.chair, read(supervision), "Changed is not used. Show ten filled ones.");
        p.use(EvidenceAction.class).handle(p.health.lead(), read(supervision), "Ten forms, nine with a weight.");
        p.use(CloseAction.class).handle(p.chair, read(supervision));

        // Children's services cannot keep their date. They ask, the chair approves; the old date stays readable.
        p.use(AcceptAction.class).handle(p.socialCare.lead(), read(housing));
        p.use(RedateAction.class)
                .handle(p.socialCare.lead(), read(housing), LocalDate.of(2026, 9, 30), "Housing is merging.");
        var asked = p.use(ActionQueries.class).one(p.chair, housing);
        assertThat(asked.deadline()).isEqualTo(LocalDate.of(2026, 7, 31));
        p.use(ApproveRedating.class)
                .handle(p.chair, read(housing), asked.redatings().get(0).id());
        var redated = p.use(ActionQueries.class).one(p.chair, housing);
        assertThat(redated.deadline()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(redated.redatings().get(0).oldDeadline()).isEqualTo(LocalDate.of(2026, 7, 31));

        // In October it is overdue, and the audit cannot be closed over it.
        p.clock.moveTo(LocalDate.of(2026, 10, 1));
        assertThat(p.use(ActionQueries.class).one(p.chair, housing).overdue()).isTrue();
        refused(Refusal.class, () -> p.use(CloseCycle.class).handle(p.chair, cycle, 0));
        p.use(CarryActionForward.class).handle(p.chair, read(housing), "Into the re-audit of spring 2027.");
    }

    private void theCycleIsClosedAndNobodyKnowsAnyMoreWhoTheChildrenAre() {
        p.use(CloseCycle.class).handle(p.chair, cycle, 0);

        assertThat(state()).isEqualTo(CycleState.CLOSED);
        refused(NotFound.class, () -> p.use(LookAtIdentity.class).handle(p.chair, c01));
        // The report is still there, and the history tells all of it, from the plan to the end.
        assertThat(p.use(ReportQueries.class).published(p.boardMember, cycle).number())
                .isEqualTo(1);
        assertThat(facts())
                .startsWith("cycle-closed")
                .endsWith("cycle-planned", "template-published", "template-imported");
    }

    // ---- the words the story is told in

    private static RecordAttendance.AttendanceRow came(AgencyId agency, Actor who, Presence presence) {
        return new RecordAttendance.AttendanceRow(agency, who.person(), null, presence);
    }

    private FormFilling fill(CaseId child, Team team) {
        return new FormFilling(p, team.auditor(), form(child, team));
    }

    private void submit(CaseId child, Team team) {
        p.use(SubmitForm.class).handle(team.auditor(), read(form(child, team)));
    }

    private void excuse(CaseId child, Team team, NilReturn kind, String why) {
        p.use(ExcuseForm.class).handle(team.auditor(), read(form(child, team)), kind, why);
    }

    private AssignmentId form(CaseId child, Team team) {
        return p.kept.assignments.of(cycle, List.of(team.agency())).stream()
                .filter(a -> a.caseFile().equals(child))
                .map(Assignment::id)
                .findFirst()
                .orElseThrow();
    }

    private AssignmentState stateOf(CaseId child, Team team) {
        return p.kept.assignments.get(form(child, team)).state();
    }

    private List<Assignment> handedIn() {
        return p.kept.assignments.of(cycle).stream()
                .filter(f -> f.state().handedIn())
                .toList();
    }

    private Actor leadOf(Assignment form) {
        return teams().stream()
                .filter(t -> t.agency().equals(form.agency()))
                .findFirst()
                .orElseThrow()
                .lead();
    }

    private static AssignmentDesk.Read read(AssignmentId form) {
        return new AssignmentDesk.Read(form, 0);
    }

    private static ActionDesk.Read read(ActionId action) {
        return new ActionDesk.Read(action, 0);
    }

    private static Ruling agreed(String grade, String reason) {
        return new Ruling(DecisionKind.AGREED, grade, reason, List.of());
    }

    private void decide(CaseId child, String section, int standing, Ruling ruling) {
        p.use(DecideItem.class)
                .handle(p.chair, new DecideItem.Command(cycle, new ItemKey(child, section), standing, ruling));
    }

    private RecommendationId recommend(String text, String noActionBecause) {
        return p.use(AddRecommendation.class)
                .handle(p.coordinator, new AddRecommendation.Command(cycle, text, noActionBecause), null);
    }

    private ActionId propose(RecommendationId recommendation, Team team, String text, LocalDate deadline) {
        ActionPlan plan =
                new ActionPlan(text, team.lead().person(), team.agency(), deadline, "Nine of ten forms hold a weight.");
        return p.use(ProposeAction.class).handle(p.coordinator, new ProposeAction.Command(recommendation, plan), null);
    }

    private CycleState state() {
        return p.use(CycleQueries.class).one(p.chair, cycle).state();
    }

    private List<String> facts() {
        return p.kept.history.everything().stream().map(HistoryEntry::what).toList();
    }

    private static void refused(Class<? extends Refusal> how, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(how);
    }
}

package org.caseaudit.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import java.util.List;
import org.caseaudit.application.actionplan.AddRecommendation;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.LaunchCycle;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.casefile.RegisterCase;
import org.caseaudit.application.cycle.InviteAgencies;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.application.moderation.BeginModeration;
import org.caseaudit.application.moderation.BeginReporting;
import org.caseaudit.application.moderation.DecideItem;
import org.caseaudit.application.moderation.ModerationQueries;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.report.CombinedReport.ReAudit;
import org.caseaudit.domain.report.CombinedReport.SectionChange;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.testing.FormFilling;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.PlanBuilder;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Test;

/** A year after an audit of two children that were drawn, one that was chosen is read by the police. */
class ReAuditReportTest {
    private final RunningAudit earlier = RunningAudit.at(Moment.CLOSED);
    private final InMemoryPartnership p = earlier.p;
    private CycleId cycle;
    private CaseId child;

    private void planAndLaunch() {
        cycle = p.use(PlanCycle.class)
                .handle(
                        p.chair,
                        aPlan().with(earlier.template)
                                .reAuditing(earlier.cycle)
                                .on(Timetable.around(PlanBuilder.MEETING.plusYears(1)))
                                .build(),
                        null);
        p.use(InviteAgencies.class).handle(p.chair, cycle, List.of(p.police.agency()));
        child = p.use(RegisterCase.class)
                .handle(p.chair, new RegisterCase.Command(cycle, aChild().build(), null), null);
        p.use(RecordInvolvement.class)
                .handle(
                        p.chair,
                        cycle,
                        List.of(new RecordInvolvement.Answer(child, p.police.agency(), InvolvementState.KNOWN, null)));
        var row = new AllocateForms.Row(
                child, p.police.agency(), p.police.auditor().person(), null);
        p.use(AllocateForms.class).handle(p.chair, new AllocateForms.Command(cycle, List.of(row), false));
        p.use(LaunchCycle.class).handle(p.chair, new LaunchCycle.Command(cycle, 0, 1));
    }

    private void fillAndMeet() {
        AssignmentId form = p.kept.assignments.of(cycle).get(0).id();
        new FormFilling(p, p.police.auditor(), form).complete();
        p.use(SubmitForm.class).handle(p.police.auditor(), new AssignmentDesk.Read(form, 0));
        p.use(BeginModeration.class).handle(p.chair, new BeginModeration.Command(cycle, 0, null));
        Ruling good = new Ruling(DecisionKind.AGREED, "good", "Read aloud.", List.of());
        p.use(ModerationQueries.class)
                .items(p.chair, cycle)
                .forEach(i -> p.use(DecideItem.class)
                        .handle(p.chair, new DecideItem.Command(cycle, new ItemKey(child, i.section()), 0, good)));
        p.use(BeginReporting.class).handle(p.chair, cycle, 0);
    }

    private void signOff() {
        Narrative narrative = new Narrative("As it was.", "", "", "The child is a baby.");
        p.use(WriteNarrative.class).handle(p.chair, new WriteNarrative.Command(cycle, 0, narrative));
        p.use(AddRecommendation.class)
                .handle(p.chair, new AddRecommendation.Command(cycle, "Go on.", "Agreed at the meeting."), null);
        p.use(SignOffReport.class).handle(p.chair, cycle, 0);
    }

    @Test
    void comparison_isFrozenWithTheReport() {
        planAndLaunch();
        fillAndMeet();
        signOff();

        ReAudit frozen =
                p.use(ReportQueries.class).published(p.chair, cycle).content().reAudit();

        assertThat(frozen.cases()).isEqualTo(2);
        assertThat(frozen.method()).isEqualTo(SampleMethod.DRAWN);
        assertThat(frozen.meeting()).isEqualTo(PlanBuilder.MEETING);
        assertThat(frozen.sections()).hasSize(2).allSatisfy(change -> {
            assertThat(change.now()).containsEntry("good", 1);
            assertThat(change.earlier().values().stream().mapToInt(n -> n).sum())
                    .as("one grade for each of the two children")
                    .isEqualTo(2);
        });
        assertThat(frozen.sections())
                .extracting(SectionChange::sentence)
                .allMatch(why -> why.startsWith("In this audit the cases were chosen, not drawn."));
        assertThat(frozen)
                .isEqualTo(p.use(ReportQueries.class)
                        .draft(p.chair, cycle)
                        .content()
                        .reAudit());
    }
}

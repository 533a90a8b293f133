package org.caseaudit.testing;

import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import java.util.List;
import java.util.function.Consumer;
import org.caseaudit.application.actionplan.AddRecommendation;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.LaunchCycle;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.casefile.RegisterCase;
import org.caseaudit.application.cycle.InviteAgencies;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.finding.FindingQueries;
import org.caseaudit.application.finding.NameAgencyConcerned;
import org.caseaudit.application.finding.PlaceFinding;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.application.moderation.BeginModeration;
import org.caseaudit.application.moderation.BeginReporting;
import org.caseaudit.application.moderation.DecideItem;
import org.caseaudit.application.moderation.ModerationQueries;
import org.caseaudit.application.moderation.ReopenCycle;
import org.caseaudit.application.report.PublishReport;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.SignOffReport;
import org.caseaudit.application.report.WriteNarrative;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.testing.InMemoryPartnership.Team;

/**
 * Two children, audited with {@link SmallTemplate}: the first is known to children's services, police and health, the
 * second to children's services and police. The school is invited and knows neither; housing is not invited. Each step
 * takes the audit as far as a test needs it.
 */
public final class SmallAudit {
    public static final String OVERALL = "overall";
    public static final String GOOD = "good";
    public static final String REQUIRES_IMPROVEMENT = "requires-improvement";
    public static final String INADEQUATE = "inadequate";

    public final InMemoryPartnership p = new InMemoryPartnership();
    public final CycleId cycle;
    public final CaseId c01;
    public final CaseId c02;

    /** Planned; the forms are allocated and not yet out. */
    public SmallAudit() {
        TemplateVersionId tool = p.published(SmallTemplate.definition());
        cycle = p.use(PlanCycle.class).handle(p.chair, aPlan().with(tool).build(), null);
        p.use(InviteAgencies.class)
                .handle(
                        p.chair,
                        cycle,
                        List.of(p.socialCare.agency(), p.police.agency(), p.health.agency(), p.school.agency()));
        c01 = registered(p.socialCare, p.police, p.health);
        c02 = registered(p.socialCare, p.police);
    }

    private CaseId registered(Team... knownTo) {
        CaseId child = p.use(RegisterCase.class)
                .handle(p.chair, new RegisterCase.Command(cycle, aChild().build(), null), null);
        for (Team team : knownTo) {
            p.use(RecordInvolvement.class)
                    .handle(
                            p.chair,
                            cycle,
                            List.of(new RecordInvolvement.Answer(child, team.agency(), InvolvementState.KNOWN, null)));
            AllocateForms.Row row =
                    new AllocateForms.Row(child, team.agency(), team.auditor().person(), null);
            p.use(AllocateForms.class).handle(p.chair, new AllocateForms.Command(cycle, List.of(row), false));
        }
        return child;
    }

    public SmallAudit launch() {
        p.use(LaunchCycle.class)
                .handle(
                        p.chair,
                        new LaunchCycle.Command(
                                cycle, 0, p.kept.assignments.of(cycle).size()));
        return this;
    }

    public SmallAudit handIn(CaseId child, Team team, String grade) {
        return handIn(child, team, grade, form -> {});
    }

    /** Fills the form with the grade throughout, and what else is written, and hands it in. */
    public SmallAudit handIn(CaseId child, Team team, String grade, Consumer<FormFilling> andWrites) {
        FormFilling filling = new FormFilling(p, team.auditor(), form(child, team)).usually(grade);
        andWrites.accept(filling);
        filling.complete();
        p.use(SubmitForm.class).handle(team.auditor(), new AssignmentDesk.Read(form(child, team), 0));
        return this;
    }

    public AssignmentId form(CaseId child, Team team) {
        return p.kept.assignments.of(cycle, List.of(team.agency())).stream()
                .filter(a -> a.caseFile().equals(child))
                .map(Assignment::id)
                .findFirst()
                .orElseThrow();
    }

    /** The chair begins the meeting with whatever is there. */
    public SmallAudit beginMeeting() {
        p.use(BeginModeration.class)
                .handle(p.chair, new BeginModeration.Command(cycle, 0, "The board meets next month."));
        return this;
    }

    public SmallAudit reopen() {
        p.use(ReopenCycle.class).handle(p.chair, new ReopenCycle.Command(cycle, 0, "A form was lost."));
        return this;
    }

    public SmallAudit decide(CaseId child, String section, Ruling ruling) {
        p.use(DecideItem.class).handle(p.chair, new DecideItem.Command(cycle, new ItemKey(child, section), 0, ruling));
        return this;
    }

    /** Every item somebody graded and nobody decided is agreed, with the grade. */
    public SmallAudit agreeOnTheRest(String grade) {
        p.use(ModerationQueries.class).items(p.chair, cycle).stream()
                .filter(i -> !i.grades().isEmpty() && i.decision() == null)
                .forEach(i -> decide(
                        i.caseFile(),
                        i.section(),
                        new Ruling(DecisionKind.AGREED, grade, "Read aloud and talked through.", List.of())));
        return this;
    }

    public SmallAudit beginReporting() {
        p.use(BeginReporting.class).handle(p.chair, cycle, 0);
        return this;
    }

    /** Everything publication asks for. */
    public SmallAudit writeReport() {
        Narrative narrative = new Narrative("Help came late.", null, null, "The children could not be asked in time.");
        p.use(WriteNarrative.class).handle(p.chair, new WriteNarrative.Command(cycle, 0, narrative));
        p.use(FindingQueries.class).all(p.chair, cycle).forEach(this::include);
        p.use(AddRecommendation.class)
                .handle(p.chair, new AddRecommendation.Command(cycle, "See the child.", "Law already."), null);
        return this;
    }

    private void include(FindingQueries.FindingView finding) {
        if (finding.kind() == FindingKind.ABOUT_ANOTHER_AGENCY && finding.about() == null) {
            p.use(NameAgencyConcerned.class)
                    .handle(p.chair, new NameAgencyConcerned.Command(finding.id(), 0, p.housing.agency()));
        }
        p.use(PlaceFinding.class).handle(p.chair, new PlaceFinding.Command(finding.id(), 0, Fate.INCLUDED, null));
    }

    public SmallAudit signOff() {
        p.use(SignOffReport.class).handle(p.chair, cycle, 0);
        return this;
    }

    public SmallAudit publish() {
        p.use(PublishReport.class).handle(p.chair, cycle, 0);
        return this;
    }

    /** The report as it composes now. */
    public CombinedReport draft() {
        return p.use(ReportQueries.class).draft(p.chair, cycle).content();
    }
}

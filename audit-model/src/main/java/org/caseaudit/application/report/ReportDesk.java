package org.caseaudit.application.report;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.application.actionplan.ListedDesk;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.grading.DepthDesk;
import org.caseaudit.application.moderation.MeetingDesk;
import org.caseaudit.application.participation.TakingPartDesk;
import org.caseaudit.application.sampling.SampleDesk;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.Recommendations;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.challenge.Challenges;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.finding.Findings;
import org.caseaudit.domain.moderation.GradeResponses;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.report.PublicationCheck;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportMaterial;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.report.Statements;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.TemplateVersions;
import org.caseaudit.domain.voice.Voices;

/** Reads everything a report is composed from, in the same number of statements for any number of cases and agencies. */
@Collaborator
public class ReportDesk {
    /** Something still stands between the report and its sign-off or publication. */
    public static final String BLOCKED = "publication-blocked";

    private final CycleDesk desk;
    private final TemplateVersions templates;
    private final Reports reports;
    private final Cases cases;
    private final SampleDesk samples;
    private final Agencies agencies;
    private final Assignments assignments;
    private final MeetingDesk meetings;
    private final DepthDesk depth;
    private final EarlierAudits earlier;
    private final Challenges challenges;
    private final GradeResponses responses;
    private final Voices voices;
    private final Concerns concerns;
    private final Findings findings;
    private final Recommendations recommendations;
    private final Actions actions;
    private final People people;
    private final TakingPartDesk takingPart;
    private final ListedDesk listed;

    @Inject
    public ReportDesk(
            CycleDesk desk,
            TemplateVersions templates,
            Reports reports,
            Cases cases,
            SampleDesk samples,
            Agencies agencies,
            Assignments assignments,
            MeetingDesk meetings,
            DepthDesk depth,
            EarlierAudits earlier,
            Challenges challenges,
            GradeResponses responses,
            Voices voices,
            Concerns concerns,
            Findings findings,
            Recommendations recommendations,
            Actions actions,
            People people,
            TakingPartDesk takingPart,
            ListedDesk listed) {
        this.desk = desk;
        this.templates = templates;
        this.reports = reports;
        this.cases = cases;
        this.samples = samples;
        this.agencies = agencies;
        this.assignments = assignments;
        this.meetings = meetings;
        this.depth = depth;
        this.earlier = earlier;
        this.challenges = challenges;
        this.responses = responses;
        this.voices = voices;
        this.concerns = concerns;
        this.findings = findings;
        this.recommendations = recommendations;
        this.actions = actions;
        this.people = people;
        this.takingPart = takingPart;
        this.listed = listed;
    }

    public ReportMaterial material(Cycle cycle) {
        List<AgencyId> invited = desk.invited(cycle.id());
        List<Agency> all = agencies.all();
        List<Action> plan = actions.of(cycle.id());
        return new ReportMaterial(
                cycle,
                templates.get(cycle.template()),
                reports.of(cycle.id()).map(Report::narrative).orElse(Narrative.EMPTY),
                cases.of(cycle.id()),
                samples.record(cycle.id()),
                all.stream().filter(a -> invited.contains(a.id())).toList(),
                all.stream().collect(Collectors.toMap(Agency::id, Agency::name)),
                assignments.of(cycle.id()),
                meetings.meeting(cycle),
                depth.list(cycle),
                statements(cycle.id()),
                findings.of(cycle.id()),
                recommendations.of(cycle.id()),
                plan,
                names(plan.stream().map(Action::owner).collect(Collectors.toSet())),
                earlier.before(cycle),
                takingPart.of(cycle.id()));
    }

    /** Everything that still blocks the report, lines of imported action lists included. */
    List<Fault> blockers(ReportMaterial all) {
        return Stream.concat(
                        PublicationCheck.blockers(all).stream(),
                        listed.blockers(all.cycle().id()).stream())
                .toList();
    }

    private Statements statements(CycleId cycle) {
        return new Statements(challenges.of(cycle), responses.of(cycle), voices.of(cycle), concerns.of(cycle));
    }

    private Map<PersonId, String> names(Set<PersonId> ids) {
        return people.names(ids);
    }

    /** Refuses before reporting, and once the cycle is closed or abandoned: then its report stays as it is. */
    static void requireInTheMaking(Cycle cycle) {
        cycle.requireState(
                "A report is written and signed off from reporting on, until the cycle is closed.",
                CycleState.REPORTING,
                CycleState.PUBLISHED);
    }

    /** Refuses with every blocker. */
    static void requireNone(List<Fault> blockers) {
        if (!blockers.isEmpty()) {
            throw new RuleBroken(BLOCKED, blockers.size() + " things still block the report.", blockers);
        }
    }
}

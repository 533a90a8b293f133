package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.grading.FormDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.moderation.Comparison;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.Dissent;
import org.caseaudit.domain.moderation.GradeResponse;
import org.caseaudit.domain.moderation.GradeResponses;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/** Each agency's grades beside the meeting's, from reporting on: where and why they differ, and what was said to it. */
@UseCase
public class ComparisonQueries {
    private final CycleDesk desk;
    private final MeetingDesk meetings;
    private final FormDesk forms;
    private final Cases cases;
    private final GradeResponses responses;
    private final Reports reports;

    @Inject
    public ComparisonQueries(
            CycleDesk desk,
            MeetingDesk meetings,
            FormDesk forms,
            Cases cases,
            GradeResponses responses,
            Reports reports) {
        this.desk = desk;
        this.meetings = meetings;
        this.forms = forms;
        this.cases = cases;
        this.responses = responses;
        this.reports = reports;
    }

    /**
     * @param agreedGrade null when the meeting found no common grade
     * @param differs whether the meeting's grade is not the agency's
     * @param dissents whether the agency kept its grade, with the reason
     * @param response null when there is none
     * @param mayRespond whether the reader may say something to it now, or change what was said
     */
    public record ComparisonView(
            CaseId caseFile,
            String pseudonym,
            String section,
            String title,
            AgencyId agency,
            String ownGrade,
            String ownReason,
            DecisionKind kind,
            String agreedGrade,
            String agreedReason,
            boolean differs,
            boolean dissents,
            String dissentReason,
            ResponseView response,
            boolean mayRespond) {}

    /** @param version to send back when it is changed */
    public record ResponseView(String text, PersonId writtenBy, Instant writtenAt, int version) {}

    /**
     * By case and section: the actor's agencies' own; every agency's for the office. Refuses with NotFound the board, and
     * the agencies before reporting.
     */
    public List<ComparisonView> compare(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        boolean all = CycleAccess.readsAll(actor);
        if (!reported(cycle) || (!all && !actor.servesAny(desk.invited(id)))) {
            throw new NotFound("comparison of grades");
        }
        TemplateDefinition tool = forms.tool(cycle);
        Map<CaseId, String> pseudonyms =
                cases.of(id).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym));
        List<GradeResponse> said = responses.of(id);
        boolean draft = reports.of(id).map(Report::draft).orElse(true);
        return meetings.meeting(cycle).comparisons().stream()
                .filter(c -> all || actor.agencies().contains(c.own().agency()))
                .map(c ->
                        view(c, pseudonyms.get(c.item().caseFile()), title(tool, c), said, draft && concerns(actor, c)))
                .toList();
    }

    private static boolean concerns(Actor actor, Comparison comparison) {
        return comparison.differs()
                && actor.agencies().contains(comparison.own().agency());
    }

    private static boolean reported(Cycle cycle) {
        return cycle.gradesAreOpen() && cycle.state() != CycleState.MODERATION;
    }

    private static String title(TemplateDefinition tool, Comparison comparison) {
        return tool.section(comparison.item().section()).map(Section::title).orElse("The case as a whole");
    }

    private static ComparisonView view(
            Comparison comparison, String pseudonym, String title, List<GradeResponse> said, boolean mayRespond) {
        var own = comparison.own();
        var decision = comparison.decision();
        return new ComparisonView(
                comparison.item().caseFile(),
                pseudonym,
                comparison.item().section(),
                title,
                own.agency(),
                own.grade(),
                own.reason(),
                decision.kind(),
                decision.grade(),
                decision.reason(),
                comparison.differs(),
                comparison.dissent().isPresent(),
                comparison.dissent().map(Dissent::reason).orElse(null),
                said.stream()
                        .filter(r -> r.is(comparison.item(), own.agency()))
                        .findFirst()
                        .map(r -> new ResponseView(r.text(), r.writtenBy(), r.writtenAt(), r.version()))
                        .orElse(null),
                mayRespond);
    }
}

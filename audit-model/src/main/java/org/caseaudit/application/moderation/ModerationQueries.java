package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.grading.FormDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.moderation.MeetingRecord;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/** The grading meeting as it is read: per case and section the grades side by side, and every decision. */
@UseCase
public class ModerationQueries {
    private final CycleDesk desk;
    private final MeetingDesk meetings;
    private final FormDesk forms;
    private final Cases cases;
    private final Assignments assignments;
    private final Agencies agencies;

    @Inject
    public ModerationQueries(
            CycleDesk desk,
            MeetingDesk meetings,
            FormDesk forms,
            Cases cases,
            Assignments assignments,
            Agencies agencies) {
        this.desk = desk;
        this.meetings = meetings;
        this.forms = forms;
        this.cases = cases;
        this.assignments = assignments;
        this.agencies = agencies;
    }

    /**
     * @param distance grade steps between best and worst
     * @param straddlesGood some say good or better, others do not
     * @param notJudged the agencies that could not judge it, with the reason; they count with no grade
     * @param suggestion the grade to confirm, only where unanimous
     * @param decision the one that stands, or null
     * @param toBeConfirmed whether the grades have changed since the standing decision
     * @param number of the standing decision, 0 when there is none; send it back as If-Match
     */
    public record ItemView(
            CaseId caseFile,
            String pseudonym,
            String section,
            String title,
            ItemStatus status,
            int distance,
            boolean straddlesGood,
            List<GradeView> grades,
            List<NotJudgedView> notJudged,
            String suggestion,
            DecisionView decision,
            List<DecisionView> earlier,
            boolean toBeConfirmed,
            int number) {}

    public record GradeView(AgencyId agency, String agencyName, String grade, String reason) {}

    public record NotJudgedView(AgencyId agency, String agencyName, String reason) {}

    public record DecisionView(
            int number, DecisionKind kind, String grade, String reason, List<GradeView> dissents, Instant decidedAt) {}

    /** The items the actor may see, by case and section. */
    public List<ItemView> items(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        ModerationAccess.requireSee(actor, cycle);
        Map<CaseId, Set<AgencyId>> inTheCase = assignments.of(id).stream()
                .collect(Collectors.groupingBy(
                        Assignment::caseFile, Collectors.mapping(Assignment::agency, Collectors.toSet())));
        MeetingRecord meeting = meetings.meeting(cycle);
        Names names = names(cycle);
        return meeting.items().stream()
                .filter(i -> ModerationAccess.seesCase(
                        actor, cycle, inTheCase.getOrDefault(i.key().caseFile(), Set.of())))
                .map(i -> view(meeting, i, names))
                .toList();
    }

    public ItemView item(Actor actor, CycleId id, ItemKey key) {
        return items(actor, id).stream()
                .filter(i -> i.caseFile().equals(key.caseFile()) && i.section().equals(key.section()))
                .findFirst()
                .orElseThrow(() -> new NotFound("moderation item"));
    }

    private record Names(Map<CaseId, String> pseudonyms, Map<AgencyId, String> agencies, TemplateDefinition tool) {
        String title(String section) {
            return tool.section(section).map(Section::title).orElse("The case as a whole");
        }
    }

    private Names names(Cycle cycle) {
        return new Names(
                cases.of(cycle.id()).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym)),
                agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name)),
                forms.tool(cycle));
    }

    private static ItemView view(MeetingRecord meeting, ModerationItem item, Names names) {
        ItemKey key = item.key();
        Decision standing = meeting.standing(key).orElse(null);
        return new ItemView(
                key.caseFile(),
                names.pseudonyms().get(key.caseFile()),
                key.section(),
                names.title(key.section()),
                item.status(),
                item.distance(),
                item.straddlesGood(),
                item.grades().stream()
                        .map(g -> new GradeView(g.agency(), names.agencies().get(g.agency()), g.grade(), g.reason()))
                        .sorted(Comparator.comparing(GradeView::agencyName))
                        .toList(),
                item.notJudged().stream()
                        .map(n -> new NotJudgedView(n.agency(), names.agencies().get(n.agency()), n.reason()))
                        .sorted(Comparator.comparing(NotJudgedView::agencyName))
                        .toList(),
                item.suggestion().orElse(null),
                standing == null ? null : view(meeting, standing, names),
                meeting.history(key).stream()
                        .filter(d -> !d.equals(standing))
                        .map(d -> view(meeting, d, names))
                        .toList(),
                meeting.toBeConfirmed(item),
                standing == null ? 0 : standing.number());
    }

    private static DecisionView view(MeetingRecord meeting, Decision decision, Names names) {
        return new DecisionView(
                decision.number(),
                decision.kind(),
                decision.grade(),
                decision.reason(),
                meeting.dissents(decision).stream()
                        .map(d -> new GradeView(d.agency(), names.agencies().get(d.agency()), d.grade(), d.reason()))
                        .sorted(Comparator.comparing(GradeView::agencyName))
                        .toList(),
                decision.decidedAt());
    }
}

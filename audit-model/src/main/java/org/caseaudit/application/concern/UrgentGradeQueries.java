package org.caseaudit.application.concern;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.grading.FormDesk;
import org.caseaudit.application.moderation.MeetingDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.MeetingRecord;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.shared.NotFound;

/**
 * Cases with a grade that asks for a concern, and no concern yet. Durham and Sandwell take an inadequate case up the line;
 * here a grade the scale marks urgent asks for it: its agency as soon as it stands in the form, the office once it is handed
 * in or agreed.
 */
@UseCase
public class UrgentGradeQueries {
    private final CycleDesk desk;
    private final MeetingDesk meetings;
    private final FormDesk forms;
    private final FormEntries entries;
    private final Cases cases;
    private final Concerns concerns;

    @Inject
    public UrgentGradeQueries(
            CycleDesk desk, MeetingDesk meetings, FormDesk forms, FormEntries entries, Cases cases, Concerns concerns) {
        this.desk = desk;
        this.meetings = meetings;
        this.forms = forms;
        this.entries = entries;
        this.cases = cases;
        this.concerns = concerns;
    }

    /** @param agency that gave it; null for the grade the meeting agreed */
    public record UrgentGrade(String section, AgencyId agency, String grade) {}

    public record AskedFor(CaseId caseFile, String pseudonym, List<UrgentGrade> grades) {}

    /**
     * By case. The office sees every agency's grades and the agreed ones, and whether anybody raised a concern; somebody of
     * an agency sees their own agency's grades and concerns only, so that the list is the same whatever others did.
     * Refuses the board with NotFound.
     */
    public List<AskedFor> askedFor(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        boolean all = CycleAccess.readsAll(actor);
        if (!all && !actor.servesAny(desk.invited(id))) {
            throw new NotFound("list of urgent grades");
        }
        if (cycle.launchedAt() == null) {
            return List.of();
        }
        Predicate<AgencyId> whose =
                agency -> all || (agency != null && actor.agencies().contains(agency));
        Map<CaseId, List<UrgentGrade>> urgent = urgent(meetings.meeting(cycle), whose, all);
        List<CaseId> raised = concerns.of(id).stream()
                .filter(c -> all || c.raisedBy().equals(actor.person()) || whose.test(c.agency()))
                .map(Concern::caseFile)
                .toList();
        return cases.of(id).stream()
                .filter(c -> urgent.containsKey(c.id()) && !raised.contains(c.id()))
                .map(c -> view(c, urgent.get(c.id())))
                .toList();
    }

    /**
     * Of one form, the grades in it that ask for a concern, as they stand now: the time to ask the auditor is while the form
     * is being filled, not once it is handed in. None once the agency, or for the office anybody, has raised one for the
     * child. Refuses those who may not read the form; of those who read it at the meeting it asks nothing.
     */
    public List<UrgentGrade> inForm(Actor actor, AssignmentId id) {
        Assignment form = forms.toRead(actor, id);
        boolean all = CycleAccess.readsAll(actor);
        boolean asked = (all || actor.agencies().contains(form.agency())) && !raised(actor, form, all);
        List<String> urgent = forms.tool(form).scale().urgent();
        return entries.of(id).stream()
                .filter(e -> asked
                        && e.kind() == EntryKind.GRADE
                        && urgent.contains(e.grade().grade()))
                .map(e -> new UrgentGrade(e.code(), form.agency(), e.grade().grade()))
                .toList();
    }

    private boolean raised(Actor actor, Assignment form, boolean byAnybody) {
        return concerns.of(form.cycle()).stream()
                .filter(c -> c.caseFile().equals(form.caseFile()))
                .anyMatch(c -> byAnybody
                        || c.raisedBy().equals(actor.person())
                        || form.agency().equals(c.agency()));
    }

    private static AskedFor view(CaseFile caseFile, List<UrgentGrade> grades) {
        return new AskedFor(caseFile.id(), caseFile.pseudonym(), List.copyOf(grades));
    }

    private static Map<CaseId, List<UrgentGrade>> urgent(
            MeetingRecord meeting, Predicate<AgencyId> whose, boolean agreedToo) {
        Map<CaseId, List<UrgentGrade>> byCase = new LinkedHashMap<>();
        for (ModerationItem item : meeting.items()) {
            String section = item.key().section();
            Stream<UrgentGrade> given = item.grades().stream()
                    .filter(g -> whose.test(g.agency()))
                    .map(g -> new UrgentGrade(section, g.agency(), g.grade()));
            Stream<UrgentGrade> agreed = meeting.standing(item.key()).map(Decision::grade).stream()
                    .filter(grade -> agreedToo)
                    .map(grade -> new UrgentGrade(section, null, grade));
            Stream.concat(given, agreed)
                    .filter(g -> item.scale().urgent().contains(g.grade()))
                    .forEach(g -> byCase.computeIfAbsent(item.key().caseFile(), key -> new ArrayList<>())
                            .add(g));
        }
        return byCase;
    }
}

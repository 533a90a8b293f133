package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;

/**
 * Forms as a whole: how far they are. Before the meeting somebody of an agency sees their own agency's and no other, from
 * the meeting on also those of the other agencies in the same case; before launch only its lead sees what is allocated.
 */
@UseCase
public class AssignmentQueries {
    private final CycleDesk desk;
    private final Cycles cycles;
    private final AgenciesInTheCase circle;
    private final Assignments assignments;
    private final Cases cases;
    private final Agencies agencies;
    private final People people;

    @Inject
    public AssignmentQueries(
            CycleDesk desk,
            Cycles cycles,
            AgenciesInTheCase circle,
            Assignments assignments,
            Cases cases,
            Agencies agencies,
            People people) {
        this.desk = desk;
        this.cycles = cycles;
        this.circle = circle;
        this.assignments = assignments;
        this.cases = cases;
        this.agencies = agencies;
        this.people = people;
    }

    public record AssignmentView(
            AssignmentId id,
            CycleId cycle,
            CaseId caseFile,
            String pseudonym,
            AgencyId agency,
            String agencyName,
            PersonId auditor,
            String auditorName,
            LocalDate due,
            AssignmentState state,
            boolean late,
            NilReturn nilReturn,
            String reason,
            Instant submittedAt,
            Instant signedOffAt,
            int version) {}

    /** Cases × agencies, by pseudonym and agency. */
    public List<AssignmentView> progress(Actor actor, CycleId cycle) {
        Cycle audit = desk.toSee(actor, cycle);
        List<Assignment> forms = CycleAccess.readsAll(actor) || audit.gradesAreOpen()
                ? assignments.of(cycle)
                : assignments.of(cycle, actor.agencies());
        Map<CaseId, Set<AgencyId>> inTheCase = AgenciesInTheCase.of(forms);
        return views(forms.stream()
                .filter(f -> AssignmentAccess.maySee(actor, f, audit, inTheCase.get(f.caseFile())))
                .toList());
    }

    public AssignmentView one(Actor actor, AssignmentId id) {
        Assignment form = assignments.get(id);
        Cycle cycle = cycles.get(form.cycle());
        if (!AssignmentAccess.maySee(actor, form, cycle, circle.of(cycle.id(), form.caseFile()))) {
            throw new NotFound(assignments.noun());
        }
        return views(List.of(form)).get(0);
    }

    /** The forms the actor is the auditor of and that have gone out, by due date. */
    public List<AssignmentView> mine(Actor actor) {
        List<Assignment> all = assignments.ofAuditor(actor.person());
        Map<CycleId, Cycle> its =
                cycles.withIds(all.stream().map(Assignment::cycle).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Cycle::id, c -> c));
        List<Assignment> own = all.stream()
                .filter(a -> its.get(a.cycle()).launched())
                .filter(a -> AssignmentAccess.mayKnow(actor, a, its.get(a.cycle())))
                .toList();
        return views(own).stream()
                .sorted(Comparator.comparing(AssignmentView::due).thenComparing(AssignmentView::pseudonym))
                .toList();
    }

    private List<AssignmentView> views(List<Assignment> forms) {
        Set<CaseId> children = forms.stream().map(Assignment::caseFile).collect(Collectors.toSet());
        Map<CaseId, String> pseudonyms =
                cases.withIds(children).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym));
        Map<AgencyId, String> names = agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        Set<PersonId> auditors = forms.stream().map(Assignment::auditor).collect(Collectors.toSet());
        Map<PersonId, String> people = this.people.names(auditors);
        return forms.stream()
                .map(f -> view(f, pseudonyms.get(f.caseFile()), names.get(f.agency()), people.get(f.auditor())))
                .sorted(Comparator.comparing(AssignmentView::pseudonym)
                        .thenComparing(AssignmentView::agencyName)
                        .thenComparing(v -> v.id().value()))
                .toList();
    }

    private static AssignmentView view(Assignment form, String pseudonym, String agency, String auditor) {
        return new AssignmentView(
                form.id(),
                form.cycle(),
                form.caseFile(),
                pseudonym,
                form.agency(),
                agency,
                form.auditor(),
                auditor,
                form.due(),
                form.state(),
                form.late(),
                form.nilReturn(),
                form.reason(),
                form.submittedAt(),
                form.signedOffAt(),
                form.version());
    }
}

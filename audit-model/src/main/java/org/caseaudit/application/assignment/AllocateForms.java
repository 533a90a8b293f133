package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Names the auditors who fill the forms, one or many at once; tried without doing it by a dry run. Refuses, naming each row:
 * a case of another cycle, an agency not invited or with a nil answer, somebody who is not an auditor of the agency, and a
 * form allocated already. Then none is allocated.
 */
@UseCase
public class AllocateForms {
    private final CycleDesk desk;
    private final Cases cases;
    private final Involvements involvements;
    private final Assignments assignments;
    private final Memberships memberships;
    private final Recorder recorder;

    @Inject
    public AllocateForms(
            CycleDesk desk,
            Cases cases,
            Involvements involvements,
            Assignments assignments,
            Memberships memberships,
            Recorder recorder) {
        this.desk = desk;
        this.cases = cases;
        this.involvements = involvements;
        this.assignments = assignments;
        this.memberships = memberships;
        this.recorder = recorder;
    }

    /** @param due null for the cycle's date */
    public record Row(CaseId caseFile, AgencyId agency, PersonId auditor, LocalDate due) {}

    public record Command(CycleId cycle, List<Row> rows, boolean dryRun) {}

    /** What was, or in a dry run would be, allocated; the id is null in a dry run. */
    public record Allocated(AssignmentId id, CaseId caseFile, AgencyId agency, PersonId auditor, LocalDate due) {}

    public List<Allocated> handle(Actor actor, Command command) {
        Cycle cycle = desk.toSee(actor, command.cycle());
        command.rows().stream()
                .map(Row::agency)
                .distinct()
                .forEach(agency -> AssignmentAccess.requireAllocate(actor, agency));
        cycle.requireState("Forms are allocated before the meeting begins.", CycleState.PLANNED, CycleState.OPEN);
        Map<CaseId, CaseFile> known = cases.of(cycle.id()).stream().collect(Collectors.toMap(CaseFile::id, c -> c));
        requireFitting(command, known);
        List<Allocated> allocated = new ArrayList<>();
        for (Row row : command.rows()) {
            LocalDate due = row.due() != null ? row.due() : cycle.timetable().formsDue();
            AssignmentId id = command.dryRun() ? null : allocate(actor, known.get(row.caseFile()), row, due);
            allocated.add(new Allocated(id, row.caseFile(), row.agency(), row.auditor(), due));
        }
        return allocated;
    }

    private AssignmentId allocate(Actor actor, CaseFile caseFile, Row row, LocalDate due) {
        Assignment form = new Assignment(Ids.next(AssignmentId::new), caseFile, row.agency(), row.auditor(), due);
        assignments.add(form);
        recorder.record(
                actor,
                Fact.of("form-allocated", "assignment", form.id())
                        .in(form.cycle())
                        .detail(caseFile.pseudonym()));
        return form.id();
    }

    private record Form(CaseId caseFile, AgencyId agency) {}

    private void requireFitting(Command command, Map<CaseId, CaseFile> known) {
        List<AgencyId> invited = desk.invited(command.cycle());
        Map<Form, InvolvementState> answers = new HashMap<>();
        for (Involvement involvement : involvements.of(command.cycle())) {
            answers.put(new Form(involvement.caseFile(), involvement.agency()), involvement.state());
        }
        Set<Form> taken = assignments.of(command.cycle()).stream()
                .map(a -> new Form(a.caseFile(), a.agency()))
                .collect(Collectors.toCollection(HashSet::new));
        Set<AuditorOf> auditors = memberships.all().stream()
                .filter(m -> m.role() == Role.AUDITOR)
                .map(m -> new AuditorOf(m.person(), m.agency()))
                .collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < command.rows().size(); i++) {
            Row row = command.rows().get(i);
            Form form = new Form(row.caseFile(), row.agency());
            String at = "rows[" + i + "].";
            if (!known.containsKey(row.caseFile())) {
                faults.add(new Fault(at + "caseFile", "There is no such case in this cycle."));
            } else if (!invited.contains(row.agency())) {
                faults.add(new Fault(at + "agency", "This agency is not invited to the cycle."));
            } else if (isNil(answers.get(form))) {
                faults.add(new Fault(at + "agency", "This agency has answered that it has nothing to return."));
            } else if (!taken.add(form)) {
                faults.add(new Fault(at + "caseFile", "This agency has its form for the case already; hand it over."));
            } else if (!auditors.contains(new AuditorOf(row.auditor(), row.agency()))) {
                faults.add(new Fault(at + "auditor", "This person is not an auditor of the agency."));
            }
        }
        if (!faults.isEmpty()) {
            throw RuleBroken.faults("No form was allocated.", faults);
        }
    }

    private record AuditorOf(PersonId person, AgencyId agency) {}

    private static boolean isNil(InvolvementState answer) {
        return answer != null && answer != InvolvementState.KNOWN && answer != InvolvementState.UNKNOWN;
    }
}

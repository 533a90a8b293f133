package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * a case of another cycle, an agency not invited or that has not answered that it knows the child, somebody who is not an
 * auditor of the agency, and a form allocated already. Then none is allocated. (Cheshire East asks every agency first
 * whether the child is known to it; a form sent to one that does not know the child comes back empty.)
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

    private record AuditorOf(PersonId person, AgencyId agency) {}

    /** What decides whether a row fits; a form is taken by the row that names it first. */
    private record Standing(
            Map<CaseId, CaseFile> cases,
            List<AgencyId> invited,
            Map<Form, InvolvementState> answers,
            Set<Form> taken,
            Set<AuditorOf> auditors) {}

    private void requireFitting(Command command, Map<CaseId, CaseFile> known) {
        Standing standing = standing(command.cycle(), known);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < command.rows().size(); i++) {
            String at = "rows[" + i + "].";
            fault(command.rows().get(i), standing)
                    .ifPresent(fault -> faults.add(new Fault(at + fault.field(), fault.message())));
        }
        if (!faults.isEmpty()) {
            throw RuleBroken.faults("No form was allocated.", faults);
        }
    }

    private Standing standing(CycleId cycle, Map<CaseId, CaseFile> known) {
        return new Standing(
                known,
                desk.invited(cycle),
                involvements.of(cycle).stream()
                        .collect(Collectors.toMap(i -> new Form(i.caseFile(), i.agency()), Involvement::state)),
                assignments.of(cycle).stream()
                        .map(a -> new Form(a.caseFile(), a.agency()))
                        .collect(Collectors.toCollection(HashSet::new)),
                memberships.all().stream()
                        .filter(m -> m.role() == Role.AUDITOR)
                        .map(m -> new AuditorOf(m.person(), m.agency()))
                        .collect(Collectors.toSet()));
    }

    private static Optional<Fault> fault(Row row, Standing standing) {
        Form form = new Form(row.caseFile(), row.agency());
        InvolvementState answer = standing.answers().getOrDefault(form, InvolvementState.UNKNOWN);
        if (!standing.cases().containsKey(row.caseFile())) {
            return Optional.of(new Fault("caseFile", "There is no such case in this cycle."));
        }
        if (!standing.invited().contains(row.agency())) {
            return Optional.of(new Fault("agency", "This agency is not invited to the cycle."));
        }
        if (answer != InvolvementState.KNOWN) {
            return Optional.of(new Fault("agency", advice(answer)));
        }
        if (!standing.taken().add(form)) {
            return Optional.of(new Fault("caseFile", "This agency has its form for the case already; hand it over."));
        }
        if (!standing.auditors().contains(new AuditorOf(row.auditor(), row.agency()))) {
            return Optional.of(new Fault("auditor", "This person is not an auditor of the agency."));
        }
        return Optional.empty();
    }

    private static String advice(InvolvementState answer) {
        String orCorrect = "; leave it out, or have the agency correct its answer first.";
        return switch (answer) {
            case NOT_KNOWN -> "The agency has answered that it does not know the child" + orCorrect;
            case NO_RECORDS -> "The agency has answered that it has no records of the child for the period" + orCorrect;
            case NOT_INFORMED -> "The agency has answered that it was never told of the child" + orCorrect;
            case UNKNOWN, KNOWN -> "The agency has not said yet whether it knows the child; ask the agency first.";
        };
    }
}

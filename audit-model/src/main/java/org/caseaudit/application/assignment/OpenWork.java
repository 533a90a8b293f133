package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.shared.NotFound;

/** The forms an auditor has for an agency in audits that have not come to their meeting. */
@Collaborator
public class OpenWork {
    private static final Set<CycleState> BEFORE_THE_MEETING = Set.of(CycleState.PLANNED, CycleState.OPEN);

    private final Assignments assignments;
    private final Cycles cycles;

    @Inject
    public OpenWork(Assignments assignments, Cycles cycles) {
        this.assignments = assignments;
        this.cycles = cycles;
    }

    /** By due date; none for a role that fills no forms. */
    List<Assignment> of(Membership membership) {
        if (membership.role() != Role.AUDITOR) {
            return List.of();
        }
        List<Assignment> theirs = assignments.ofAuditor(membership.person()).stream()
                .filter(form -> form.agency().equals(membership.agency()))
                .toList();
        Set<CycleId> running = cycles
                .withIds(theirs.stream().map(Assignment::cycle).distinct().toList())
                .stream()
                .filter(cycle -> BEFORE_THE_MEETING.contains(cycle.state()))
                .map(Cycle::id)
                .collect(Collectors.toSet());
        return theirs.stream().filter(form -> running.contains(form.cycle())).toList();
    }

    /** Refuses with NotFound a role that nobody holds, or holds no longer. */
    static Membership current(Memberships memberships, MembershipId id) {
        return memberships.find(id).filter(Membership::current).orElseThrow(() -> new NotFound("membership"));
    }
}

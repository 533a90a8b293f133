package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Cycles;

/** Fetches a form for somebody who may know of it, and says whether its cycle still allows forms to change. */
@Collaborator
public class AssignmentDesk {
    private final Assignments assignments;
    private final Cycles cycles;

    @Inject
    public AssignmentDesk(Assignments assignments, Cycles cycles) {
        this.assignments = assignments;
        this.cycles = cycles;
    }

    /** A form and the version of it that somebody read. */
    public record Read(AssignmentId assignment, int version) {}

    /** Refuses what is hidden from the actor, and a stale version. */
    public Assignment known(Actor actor, Read read) {
        Assignment form = assignments.get(read.assignment());
        AssignmentAccess.requireKnow(actor, form);
        Versions.require(form.version(), read.version());
        return form;
    }

    /** Refuses unless the cycle of the form is open; asked after permission, so that the state is told to nobody else. */
    public void requireOpen(Assignment form) {
        cycles.get(form.cycle()).requireState("Forms are filled while the cycle is open.", CycleState.OPEN);
    }

    /** Refuses once the meeting has begun, and when the audit was abandoned. */
    void requireBeforeMeeting(Assignment form) {
        cycles.get(form.cycle())
                .requireState("Forms change hands before the meeting begins.", CycleState.PLANNED, CycleState.OPEN);
    }
}

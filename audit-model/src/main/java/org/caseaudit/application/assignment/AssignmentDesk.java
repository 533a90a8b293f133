package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Cycles;

/** Fetches a form with its cycle for somebody who may know of it. What is asked of the actor after that is asked of both. */
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

    /** A form with its cycle. */
    public record Found(Assignment form, Cycle cycle) {
        /** Refuses unless the cycle is open; asked after permission, so that the state is told to nobody else. */
        public void requireOpen() {
            cycle.requireState("Forms are filled while the cycle is open.", CycleState.OPEN);
        }

        /** Refuses once the meeting has begun, and when the audit was abandoned. */
        void requireBeforeMeeting() {
            cycle.requireState("Forms change hands before the meeting begins.", CycleState.PLANNED, CycleState.OPEN);
        }
    }

    /** Refuses what is hidden from the actor. */
    public Found known(Actor actor, AssignmentId id) {
        Assignment form = assignments.get(id);
        Cycle cycle = cycles.get(form.cycle());
        AssignmentAccess.requireKnow(actor, form, cycle);
        return new Found(form, cycle);
    }

    /** Refuses what is hidden from the actor, and a stale version. */
    public Found known(Actor actor, Read read) {
        Found found = known(actor, read.assignment());
        Versions.require(found.form().version(), read.version());
        return found;
    }
}

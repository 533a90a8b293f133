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

/** Fetches a form for somebody who may know of it, while its cycle allows forms to change. */
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

    /** Refuses what is hidden from the actor, a stale version, and a cycle that is not open. */
    public Assignment open(Actor actor, Read read) {
        Assignment form = known(actor, read);
        requireOpen(form);
        return form;
    }

    /** Refuses what is hidden from the actor, and a stale version. */
    public Assignment known(Actor actor, Read read) {
        Assignment form = assignments.get(read.assignment());
        AssignmentAccess.requireKnow(actor, form);
        Versions.require(form.version(), read.version());
        return form;
    }

    /** Refuses unless the cycle of the form is open; returns the cycle. */
    public Cycle requireOpen(Assignment form) {
        Cycle cycle = cycles.get(form.cycle());
        cycle.requireState("Forms are filled while the cycle is open.", CycleState.OPEN);
        return cycle;
    }
}

package org.caseaudit.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caseaudit.application.assignment.AssignmentQueries;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.web.layout.London;

/** Reads what stands at the top of the pages of a form. */
@ApplicationScoped
public class FormHeads {
    @Inject
    private AssignmentQueries assignments;

    @Inject
    private CycleQueries cycles;

    @Inject
    private Clock clock;

    /** Refuses with NotFound a form the actor may not know of. */
    public FormHead of(Actor actor, AssignmentId id) {
        AssignmentView form = assignments.one(actor, id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        return new FormHead(actor.partnership(), actor.person(), form, cycles.one(actor, form.cycle()), today);
    }
}

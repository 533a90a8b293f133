package org.caseaudit.application.actionplan;

import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;

/** Which actions are looked for; null asks for all. @param overdue only those that are */
public record ActionFilter(CycleId cycle, AgencyId agency, ActionState state, boolean overdue) {
    public static final ActionFilter ALL = new ActionFilter(null, null, null, false);

    boolean wants(CycleId its) {
        return cycle == null || cycle.equals(its);
    }

    boolean wants(ActionQueries.ActionView action) {
        return (agency == null || agency.equals(action.agency()))
                && (state == null || state == action.state())
                && (!overdue || action.overdue());
    }
}

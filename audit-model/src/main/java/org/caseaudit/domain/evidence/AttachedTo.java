package org.caseaudit.domain.evidence;

import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.cycle.CycleId;

/**
 * What a file is evidence for: one question of a form, or an action.
 *
 * @param form null for an action
 * @param question null for an action
 * @param action null for a form
 */
public record AttachedTo(CycleId cycle, AssignmentId form, String question, ActionId action) {
    public static AttachedTo answer(Assignment form, String question) {
        return new AttachedTo(form.cycle(), form.id(), question, null);
    }

    public static AttachedTo action(Action action) {
        return new AttachedTo(action.cycle(), null, null, action.id());
    }

    public boolean isAnswer() {
        return form != null;
    }
}

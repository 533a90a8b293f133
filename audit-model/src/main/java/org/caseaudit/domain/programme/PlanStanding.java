package org.caseaudit.domain.programme;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.cycle.CycleState;

/**
 * Whether an audit has its action plan. Of Sandwell's three audits of 2016 one had yet to produce one (LGA letter, on the
 * management reports); from reporting on that has to be seen at a glance.
 */
public enum PlanStanding {
    /** There is nothing to act on yet, or never will be. */
    NOT_DUE,
    /** The report is being written or out, and nothing was asked of anybody. */
    MISSING,
    /** Something was recommended that has neither an action nor a reason for none. */
    INCOMPLETE,
    IN_PLACE,
    /** Every recommendation says why it needs no action. */
    NONE_NEEDED;

    public static PlanStanding of(CycleState state, Collection<Recommendation> asked, Collection<Action> plan) {
        boolean due = switch (state) {
            case REPORTING, PUBLISHED, CLOSED -> true;
            case PLANNED, OPEN, MODERATION, ABANDONED -> false;
        };
        if (!due) {
            return NOT_DUE;
        }
        int unanswered = unanswered(asked, plan);
        if (plan.isEmpty()) {
            return asked.isEmpty() || unanswered > 0 ? MISSING : NONE_NEEDED;
        }
        return unanswered > 0 ? INCOMPLETE : IN_PLACE;
    }

    /** How many recommendations have neither an action nor a reason for none. */
    public static int unanswered(Collection<Recommendation> asked, Collection<Action> plan) {
        Set<RecommendationId> acted = plan.stream().map(Action::recommendation).collect(Collectors.toSet());
        return (int) asked.stream()
                .filter(r -> r.noActionReason() == null && !acted.contains(r.id()))
                .count();
    }
}

package org.caseaudit.access;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.testing.RunningAudit;

/**
 * One use case or query, tried on a running audit.
 *
 * @param name the use case, or the query as {@code Class.method}
 * @param before does what others have to do first, so that only permission stands in the way
 */
record Attempt(String name, Consumer<RunningAudit> before, BiFunction<RunningAudit, Actor, Object> trial) {
    static final Consumer<RunningAudit> NOTHING_FIRST = audit -> {};

    boolean needsNothingFirst() {
        return before == NOTHING_FIRST;
    }

    boolean isQuery() {
        return name.contains(".");
    }

    /** What it answers; null when it answers nothing. */
    Object by(RunningAudit audit, Actor who) {
        return trial.apply(audit, who);
    }
}

package org.caseaudit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.Refusal;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;

/** Asserts that something is refused, and hands the refusal over for a closer look. */
public final class Refusals {
    private Refusals() {}

    public static RuleBroken ruleBrokenBy(ThrowingCallable what) {
        return refusal(RuleBroken.class, what);
    }

    public static NotAllowed notAllowed(ThrowingCallable what) {
        return refusal(NotAllowed.class, what);
    }

    public static NotFound notFound(ThrowingCallable what) {
        return refusal(NotFound.class, what);
    }

    public static Stale stale(ThrowingCallable what) {
        return refusal(Stale.class, what);
    }

    private static <R extends Refusal> R refusal(Class<R> type, ThrowingCallable what) {
        Throwable thrown = catchThrowable(what);
        assertThat(thrown).as("the refusal").isInstanceOf(type);
        return type.cast(thrown);
    }
}

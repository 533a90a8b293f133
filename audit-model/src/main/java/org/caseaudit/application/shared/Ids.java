package org.caseaudit.application.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.function.Function;

/** New identifiers, ordered by time so that an index grows at its end (docs/decisions/0005). */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    public static <I> I next(Function<UUID, I> type) {
        return type.apply(next());
    }
}

package org.caseaudit.web.security;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sign-ins of one browser that have begun: several windows may be at it at once. */
record PendingLogins(List<PendingLogin> oldestFirst) implements Serializable {
    static final PendingLogins NONE = new PendingLogins(List.of());

    /** A browser that opens more windows than this at once is none. */
    static final int MOST = 10;

    /** As long as Keycloak keeps its sign-in page open. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    PendingLogins {
        oldestFirst = List.copyOf(oldestFirst);
    }

    /** With one more; the oldest goes where there are too many. */
    PendingLogins with(PendingLogin begun) {
        List<PendingLogin> all = new ArrayList<>(oldestFirst);
        all.add(begun);
        return new PendingLogins(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    PendingLogins without(PendingLogin ended) {
        return new PendingLogins(oldestFirst.stream()
                .filter(pending -> !pending.state().equals(ended.state()))
                .toList());
    }

    /** The one that comes back with this state, unless it has taken too long. */
    Optional<PendingLogin> returning(String state, long now) {
        return oldestFirst.stream()
                .filter(pending -> pending.state().equals(state))
                .filter(pending -> now - pending.begun() <= PATIENCE.toMillis())
                .findFirst();
    }
}

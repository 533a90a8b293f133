package org.caseaudit.domain.sampling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A group of cases that is drawn from by itself. Holds what somebody sent, faults and all; only a {@link Frame} vouches for
 * it.
 *
 * @param key name of the group, unique in the frame
 * @param cases pseudonymous case ids, unique in the whole frame: once the seed is known, tickets of guessable ids can be
 *     reversed
 */
public record Stratum(String key, List<String> cases) {
    public Stratum {
        cases = cases == null ? null : Collections.unmodifiableList(new ArrayList<>(cases));
    }
}

package org.caseaudit.domain.shared;

import java.util.Optional;
import java.util.UUID;

/** The keys under which something was created. */
public interface CreatedOnceLog {
    void add(CreatedOnce created);

    Optional<CreatedOnce> find(UUID id);
}

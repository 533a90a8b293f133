package org.caseaudit.domain.shared;

import java.util.UUID;

/** An identifier that says what it identifies, so that two of them cannot be swapped unnoticed. */
public interface Id {
    UUID value();
}

package org.caseaudit.architecture.canary.application.feature;

import java.util.UUID;

class MakesIdentifiers {
    UUID next() {
        return UUID.randomUUID();
    }
}

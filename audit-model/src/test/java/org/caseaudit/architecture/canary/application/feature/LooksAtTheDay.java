package org.caseaudit.architecture.canary.application.feature;

import java.time.LocalDate;
import java.time.ZoneOffset;

class LooksAtTheDay {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}

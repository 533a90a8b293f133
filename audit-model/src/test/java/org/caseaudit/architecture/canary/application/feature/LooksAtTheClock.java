package org.caseaudit.architecture.canary.application.feature;

import java.time.Instant;
import java.util.function.Supplier;

class LooksAtTheClock {
    final Supplier<Instant> clock = Instant::now;
}

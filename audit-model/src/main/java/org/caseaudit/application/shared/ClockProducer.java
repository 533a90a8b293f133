package org.caseaudit.application.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place that looks at the clock. */
@ApplicationScoped
class ClockProducer {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}

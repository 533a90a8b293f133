package org.caseaudit.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until a test moves it. */
public final class TestClock extends Clock {
    private static final int OFFICE_OPENS = 9;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    /** Nine o'clock UTC on the day. */
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(OFFICE_OPENS, 0).toInstant(ZoneOffset.UTC));
    }

    public void moveTo(Instant moment) {
        this.now = moment;
    }

    public void moveBy(Duration time) {
        this.now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the product asks for instants only");
    }
}

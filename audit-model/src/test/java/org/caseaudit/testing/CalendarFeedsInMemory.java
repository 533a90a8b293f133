package org.caseaudit.testing;

import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.calendar.CalendarFeed;
import org.caseaudit.domain.calendar.CalendarFeedId;
import org.caseaudit.domain.calendar.CalendarFeeds;
import org.caseaudit.domain.shared.PersonId;

public final class CalendarFeedsInMemory extends InMemory<CalendarFeed, CalendarFeedId> implements CalendarFeeds {
    CalendarFeedsInMemory() {
        super(CalendarFeed::id);
    }

    @Override
    public List<CalendarFeed> open(PersonId person) {
        return where(f -> f.open() && f.person().equals(person));
    }

    @Override
    public Optional<CalendarFeed> openWith(String secretSha256) {
        return where(f -> f.open() && f.secretSha256().equals(secretSha256)).stream()
                .findFirst();
    }
}

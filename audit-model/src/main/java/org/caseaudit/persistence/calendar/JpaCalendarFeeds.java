package org.caseaudit.persistence.calendar;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.calendar.CalendarFeed;
import org.caseaudit.domain.calendar.CalendarFeedId;
import org.caseaudit.domain.calendar.CalendarFeeds;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaCalendarFeeds extends JpaRepository<CalendarFeed, CalendarFeedId> implements CalendarFeeds {
    @Inject
    JpaCalendarFeeds(EntityManager em) {
        super(em, CalendarFeed.class);
    }

    @Override
    public List<CalendarFeed> open(PersonId person) {
        return list("from CalendarFeed where person = ?1 and revokedAt is null order by id", person);
    }

    @Override
    public Optional<CalendarFeed> openWith(String secretSha256) {
        return list("from CalendarFeed where secretSha256 = ?1 and revokedAt is null", secretSha256).stream()
                .findFirst();
    }
}

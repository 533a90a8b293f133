package org.caseaudit.domain.calendar;

import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.Repository;

/** The feeds people opened, the revoked ones too. */
public interface CalendarFeeds extends Repository<CalendarFeed, CalendarFeedId> {
    /** Those of a person that are not revoked. */
    List<CalendarFeed> open(PersonId person);

    /** The feed with that secret if it is open; across all partnerships when asked there. */
    Optional<CalendarFeed> openWith(String secretSha256);

    @Override
    default String noun() {
        return "calendar feed";
    }
}

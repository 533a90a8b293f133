package org.caseaudit.application.calendar;

import jakarta.inject.Inject;
import java.time.Instant;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.calendar.CalendarFeed;
import org.caseaudit.domain.calendar.CalendarFeeds;

/** Whether somebody has an open calendar feed; their own only. */
@UseCase
public class CalendarQueries {
    private final CalendarFeeds feeds;

    @Inject
    public CalendarQueries(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    /** @param openedAt null when there is none; its address was shown when it was opened and is kept nowhere */
    public record FeedView(boolean open, Instant openedAt) {}

    public FeedView mine(Actor actor) {
        return feeds.open(actor.person()).stream()
                .map(CalendarFeed::openedAt)
                .map(at -> new FeedView(true, at))
                .findFirst()
                .orElse(new FeedView(false, null));
    }
}

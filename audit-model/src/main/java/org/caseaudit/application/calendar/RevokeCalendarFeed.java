package org.caseaudit.application.calendar;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.calendar.CalendarFeeds;
import org.caseaudit.domain.history.Fact;

/** Closes the actor's own calendar feed for good; nothing happens when there is none. */
@UseCase
public class RevokeCalendarFeed {
    private final CalendarFeeds feeds;
    private final Recorder recorder;

    @Inject
    public RevokeCalendarFeed(CalendarFeeds feeds, Recorder recorder) {
        this.feeds = feeds;
        this.recorder = recorder;
    }

    public void handle(Actor actor) {
        feeds.open(actor.person()).forEach(feed -> {
            feed.revoke(recorder.now());
            recorder.record(actor, Fact.of("calendar-feed-revoked", "calendar-feed", feed.id()));
        });
    }
}

package org.caseaudit.application.calendar;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.calendar.CalendarFeed;
import org.caseaudit.domain.calendar.CalendarFeedId;
import org.caseaudit.domain.calendar.CalendarFeeds;
import org.caseaudit.domain.history.Fact;

/**
 * Opens an address under which a calendar program reads the actor's own deadlines. An address opened before is revoked: there
 * is one at a time, and opening anew is how a lost one is replaced. Everybody may, for themselves.
 */
@UseCase
public class OpenCalendarFeed {
    /** 256 bits: not to be guessed, however many are tried. */
    private static final int SECRET_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CalendarFeeds feeds;
    private final Recorder recorder;

    @Inject
    public OpenCalendarFeed(CalendarFeeds feeds, Recorder recorder) {
        this.feeds = feeds;
        this.recorder = recorder;
    }

    /** @param path of the feed; told this once */
    public record Opened(String path) {
        /** Never the address, which opens the feed to whoever reads a log. */
        @Override
        public String toString() {
            return "Opened[path=…]";
        }
    }

    public Opened handle(Actor actor) {
        feeds.open(actor.person()).forEach(before -> before.revoke(recorder.now()));
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        CalendarFeed feed = new CalendarFeed(Ids.next(CalendarFeedId::new), actor.person(), text, recorder.now());
        feeds.add(feed);
        recorder.record(actor, Fact.of("calendar-feed-opened", "calendar-feed", feed.id()));
        return new Opened("/calendar/" + text + ".ics");
    }
}

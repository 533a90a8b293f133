package org.caseaudit.application.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caseaudit.application.shared.Tenancy;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.calendar.CalendarFeed;
import org.caseaudit.domain.calendar.CalendarFeeds;
import org.caseaudit.domain.shared.Sha256;

/** From the secret in an address to its owner, as signing in does for people: it looks across all partnerships. */
@ApplicationScoped
@Transactional
public class FeedDoor {
    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Memberships memberships;

    protected FeedDoor() {}

    public FeedDoor(CalendarFeeds feeds, Memberships memberships) {
        this.feeds = feeds;
        this.memberships = memberships;
    }

    /** The owner with what they serve as now; empty for a secret nobody has, a revoked one, and whoever serves nowhere. */
    public Optional<Actor> owner(String secret) {
        return across(() -> feeds.openWith(Sha256.of(secret)).flatMap(this::actor));
    }

    private Optional<Actor> actor(CalendarFeed feed) {
        List<Membership> held = memberships.ofPerson(feed.person()).stream()
                .filter(m -> m.partnership().equals(feed.partnership()))
                .toList();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(
                        feed.person(),
                        feed.partnership(),
                        held.stream().map(Membership::seat).toList()));
    }

    private static <T> T across(Callable<T> work) {
        try {
            return Tenancy.across(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

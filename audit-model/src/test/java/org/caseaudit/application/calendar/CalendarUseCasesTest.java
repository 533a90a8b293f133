package org.caseaudit.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.caseaudit.application.table.TakenFile;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Test;

class CalendarUseCasesTest {
    private final RunningAudit audit = RunningAudit.at(Moment.PUBLISHED);
    private final InMemoryPartnership p = audit.p;
    private final FeedDoor door = new FeedDoor(p.kept.calendarFeeds, p.kept.memberships);

    private static String text(TakenFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private String feed(Actor owner) {
        return text(p.use(ReadCalendarFeed.class).handle(owner));
    }

    private static String secret(OpenCalendarFeed.Opened opened) {
        return opened.path().replaceAll("^/calendar/|[.]ics$", "");
    }

    @Test
    void feed_hasTheOwnActions_andTheOfficeHasAll() {
        assertThat(feed(p.police.auditor())).contains("Audit forms due", "Grading meeting", "Action due: Train");
        assertThat(feed(p.police.lead())).contains("Action due: Train");
        assertThat(feed(p.health.lead())).contains("Grading meeting").doesNotContain("Train", "report");
        assertThat(feed(p.chair)).contains("Action due: Train", "Audit report due");
        assertThat(feed(p.administrator)).isEqualTo("[]");
    }

    @Test
    void calendarOfAnAudit_hasActions_forThoseWhoMaySeeThePlan() {
        assertThat(text(p.use(TakeCalendar.class).handle(p.health.lead(), audit.cycle)))
                .contains("Action due: Train");

        RunningAudit before = RunningAudit.at(Moment.SIGNED_OFF);
        assertThat(text(before.p.use(TakeCalendar.class).handle(before.p.health.lead(), before.cycle)))
                .contains("Grading meeting")
                .doesNotContain("Train");
    }

    @Test
    void address_leadsToItsOwner_untilItIsRevoked() {
        String first = secret(p.use(OpenCalendarFeed.class).handle(p.police.auditor()));
        assertThat(door.owner(first)).hasValueSatisfying(owner -> {
            assertThat(owner.person()).isEqualTo(p.police.auditor().person());
            assertThat(owner.seats()).isEqualTo(p.police.auditor().seats());
        });

        p.clock.moveBy(Duration.ofDays(1));
        String second = secret(p.use(OpenCalendarFeed.class).handle(p.police.auditor()));

        assertThat(door.owner(first)).isEmpty();
        assertThat(door.owner(second)).isPresent();
        assertThat(p.use(CalendarQueries.class).mine(p.police.auditor()).openedAt())
                .isEqualTo(p.clock.instant());

        p.use(RevokeCalendarFeed.class).handle(p.police.auditor());

        assertThat(door.owner(second)).isEmpty();
        assertThat(door.owner("guessed")).isEmpty();
        assertThat(p.use(CalendarQueries.class).mine(p.police.auditor()).open()).isFalse();
        assertThat(p.kept.history.everything())
                .extracting(HistoryEntry::what)
                .startsWith("calendar-feed-revoked", "calendar-feed-opened", "calendar-feed-opened");
    }

    @Test
    void theSecret_isKeptNowhere() {
        OpenCalendarFeed.Opened opened = p.use(OpenCalendarFeed.class).handle(p.chair);

        assertThat(secret(opened)).hasSize(43);
        assertThat(opened.toString()).doesNotContain(secret(opened));
        assertThat(p.kept.calendarFeeds.everything())
                .singleElement()
                .satisfies(f -> assertThat(f.secretSha256()).isNotEqualTo(secret(opened)));
    }
}

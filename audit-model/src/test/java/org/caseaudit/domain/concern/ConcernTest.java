package org.caseaudit.domain.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConcernTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId SOMEBODY = new PersonId(UUID.randomUUID());
    private static final NamedManager MANAGER = new NamedManager("Synthetic Manager", new AgencyId(UUID.randomUUID()));

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-03-02T09:00:00Z, 2026-03-03, raised on a Monday: the next day",
        "2026-03-05T23:30:00Z, 2026-03-06, late on a Thursday night is still Thursday",
        "2026-03-06T16:55:00Z, 2026-03-09, five minutes before the weekend: on Monday",
        "2026-03-07T10:00:00Z, 2026-03-09, seen on a Saturday: the first working day is Monday",
        "2026-03-08T10:00:00Z, 2026-03-09, seen on a Sunday: the first working day is Monday",
        "2026-04-02T10:00:00Z, 2026-04-03, Good Friday counts: a child is not left over Easter",
        "2026-06-04T23:30:00Z, 2026-06-08, half past midnight in British Summer Time: it is Friday already"
    })
    void due_isTheNextWorkingDay(Instant raised, LocalDate due, String story) {
        assertThat(raisedAt(raised, null).due()).as(story).isEqualTo(due);
    }

    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource({
        "2026-03-02T10:00:00Z, 3, 2026-03-05",
        "2026-03-05T10:00:00Z, 2, 2026-03-09", // Thursday: Friday, Monday
        "2026-03-07T10:00:00Z, 5, 2026-03-13", // a Saturday: the whole next week
        "2026-03-02T10:00:00Z, 20, 2026-03-30"
    })
    void due_isAsManyWorkingDaysAway_asThePartnershipHasSettled(Instant raised, int days, LocalDate due) {
        assertThat(raisedAt(raised, null, days).due()).isEqualTo(due);
    }

    @Test
    void refer_toAnotherManager_needsAReason_andAnotherManager() {
        Concern concern = in(ConcernState.REFERRED);
        NamedManager other = new NamedManager("Synthetic Duty Manager", MANAGER.agency());
        NamedManager same = new NamedManager(" WORDS ", MANAGER.agency());

        assertThatThrownBy(() -> concern.refer(other, " ", SOMEBODY, MONDAY))
                .hasFieldOrPropertyWithValue("code", RuleBroken.INVALID);
        assertThatThrownBy(() -> concern.refer(same, "Wrong team.", SOMEBODY, MONDAY))
                .hasFieldOrPropertyWithValue("code", RuleBroken.CONFLICT);
        assertThat(concern.manager().name()).as("nothing is half done").isEqualTo("words");

        concern.refer(other, "Wrong team.", SOMEBODY, MONDAY);
        assertThat(concern.manager()).isEqualTo(other);
        assertThat(concern.state()).isEqualTo(ConcernState.REFERRED);
    }

    @Test
    void due_isWhatWasAskedFor_unlessItHasPassed() {
        assertThat(raisedAt(MONDAY, LocalDate.of(2026, 3, 2)).due()).isEqualTo("2026-03-02");
        assertThatThrownBy(() -> raisedAt(MONDAY, LocalDate.of(2026, 3, 1)))
                .isInstanceOf(RuleBroken.class)
                .extracting("faults")
                .asString()
                .contains("field=due");
    }

    @ParameterizedTest
    @EnumSource
    void move_isRefused_withoutWords(ConcernCommand command) {
        Concern concern = in(ConcernState.values()[command.ordinal()]);
        ConcernState before = concern.state();
        assertThatThrownBy(() -> perform(concern, command, " "))
                .hasFieldOrPropertyWithValue("code", RuleBroken.INVALID);
        assertThat(concern.state()).isEqualTo(before);
    }

    @Test
    void refer_isRefused_withoutAgency() {
        assertThatThrownBy(() -> in(ConcernState.RAISED)
                        .refer(new NamedManager("Synthetic Manager", null), null, SOMEBODY, MONDAY))
                .isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "RAISED,   2026-03-03, false", // on the day it is due
        "RAISED,   2026-03-04, true",
        "REFERRED, 2026-03-04, true", // passing it on is not yet doing something
        "ACTED,    2026-03-04, true", // nor is the child known to be safe before the chair says so
        "RESOLVED, 2026-03-04, false"
    })
    void overdue_isComputed_untilResolved(ConcernState state, LocalDate today, boolean overdue) {
        assertThat(in(state).overdue(today)).isEqualTo(overdue);
    }

    private static Concern raisedAt(Instant now, LocalDate due) {
        return raisedAt(now, due, 1);
    }

    private static Concern raisedAt(Instant now, LocalDate due, int dueIn) {
        return new Concern(
                new ConcernId(UUID.randomUUID()),
                new Concern.Source(new CycleId(UUID.randomUUID()), new CaseId(UUID.randomUUID()), null, null, SOMEBODY),
                "The child sleeps in a car.",
                due,
                dueIn,
                now);
    }

    private static Concern in(ConcernState state) {
        Concern concern = raisedAt(MONDAY, null);
        for (ConcernCommand command : ConcernCommand.values()) {
            if (concern.state() != state) {
                perform(concern, command, "words");
            }
        }
        return concern;
    }

    private static void perform(Concern concern, ConcernCommand command, String words) {
        switch (command) {
            case REFER -> concern.refer(new NamedManager(words, MANAGER.agency()), null, SOMEBODY, MONDAY);
            case RECORD_ACTION -> concern.recordAction(words, SOMEBODY, MONDAY);
            case RESOLVE -> concern.resolve(words, SOMEBODY, MONDAY);
        }
    }
}

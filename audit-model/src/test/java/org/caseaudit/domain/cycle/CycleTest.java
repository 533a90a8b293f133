package org.caseaudit.domain.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.PlanBuilder.aPlan;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CycleTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 4, 20);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Set<CycleState> OPEN_GRADES =
            EnumSet.of(CycleState.MODERATION, CycleState.REPORTING, CycleState.PUBLISHED, CycleState.CLOSED);
    private static final Set<CycleState> REPORT_OUT = EnumSet.of(CycleState.PUBLISHED, CycleState.CLOSED);

    private static Cycle cycle(CyclePlan plan) {
        return new Cycle(new CycleId(UUID.randomUUID()), plan);
    }

    @Test
    void timetable_isFourWeeksBeforeTheMeeting_unlessSaidOtherwise() {
        // Sandwell's practice: forms go out four weeks before the grading meeting (LGA letter, appendix 1, section 2)
        assertThat(Timetable.around(MEETING))
                .isEqualTo(new Timetable(
                        LocalDate.of(2026, 3, 23), LocalDate.of(2026, 4, 13), MEETING, LocalDate.of(2026, 5, 18)));
    }

    @ParameterizedTest(name = "out {0}, due {1}, meeting {2}, report {3}: {4}")
    @CsvSource({
        "2026-03-23, 2026-04-13, 2026-04-20, 2026-05-18, ",
        "2026-04-20, 2026-04-20, 2026-04-20, 2026-04-20, ", // all on one day is odd, and in order
        "2026-04-14, 2026-04-13, 2026-04-20, 2026-05-18, timetable.formsDue",
        "2026-03-23, 2026-04-21, 2026-04-20, 2026-05-18, timetable.meeting",
        "2026-03-23, 2026-04-13, 2026-04-20, 2026-04-19, timetable.reportDue",
        "2026-03-23, 2026-04-13, , 2026-05-18, timetable.meeting",
        ", 2026-04-13, 2026-04-20, 2026-05-18, timetable.formsOut",
    })
    void dates_areRefused_outOfOrder(LocalDate out, LocalDate due, LocalDate meeting, LocalDate report, String field) {
        CyclePlan plan = aPlan().on(new Timetable(out, due, meeting, report)).build();

        assertFault(plan, field);
    }

    @ParameterizedTest(name = "look back from {0}, judge from {1}, to {2}: {3}")
    @CsvSource({
        "2024-03-01, 2025-09-01, 2026-02-28, ",
        "2024-03-01, 2024-03-01, 2024-03-01, ",
        "2025-09-02, 2025-09-01, 2026-02-28, windows.judgeFrom",
        "2024-03-01, 2026-03-01, 2026-02-28, windows.to",
        ", 2025-09-01, 2026-02-28, windows.lookBackFrom",
    })
    void windows_areRefused_outOfOrder(LocalDate lookBack, LocalDate judge, LocalDate to, String field) {
        CyclePlan plan = aPlan().looking(new Windows(lookBack, judge, to)).build();

        assertFault(plan, field);
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                arguments("no theme", aPlan().about(" ").build(), "theme"),
                arguments("a theme like a novel", aPlan().about("x".repeat(201)).build(), "theme"),
                arguments("nothing to find out", aPlan().asking(List.of()).build(), "keyLines"),
                arguments("too much to find out", asking(21), "keyLines"),
                arguments("just not too much", asking(20), null),
                arguments(
                        "an empty question",
                        aPlan().asking(List.of("What?", " ")).build(),
                        "keyLines[1]"),
                arguments("drawn or chosen?", aPlan().drawn(null).build(), "sampleMethod"),
                arguments("no dates", aPlan().on(null).build(), "timetable"),
                arguments("no windows", aPlan().looking(null).build(), "windows"));
    }

    private static CyclePlan asking(int questions) {
        return aPlan().asking(Collections.nCopies(questions, "What?")).build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void plans(String story, CyclePlan plan, String field) {
        assertFault(plan, field);
    }

    @Test
    void aPlan_isRefusedWithAllItsFaultsAtOnce() {
        CyclePlan bare = new CyclePlan(null, null, null, null, null, null, null, null, null, null, null, null);

        assertThat(fields(() -> cycle(bare)))
                .containsExactly("theme", "whyNow", "scope", "keyLines", "windows", "timetable", "sampleMethod");
    }

    @Test
    void thePlan_isFixed_onceTheFormsAreOut() {
        Cycle cycle = cycle(aPlan().build());
        cycle.launch(NOW);

        RuleBroken refusal =
                ruleBrokenBy(() -> cycle.amend(aPlan().about("Exploitation").build()));

        assertThat(refusal.code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
        assertThat(refusal.details())
                .containsEntry("state", "OPEN")
                .containsEntry("possible", List.of("begin-moderation", "abandon"));
        assertThat(cycle.theme()).isEqualTo("Neglect");
    }

    @Test
    void postponing_isRefused_withDatesOutOfOrder_andNothingMoves() {
        Cycle cycle = cycle(aPlan().build());
        Timetable muddled = new Timetable(MEETING, MEETING.minusDays(1), MEETING, MEETING);

        assertThat(fields(() -> cycle.postpone(muddled, "Half term.", "Synthetic Board Chair")))
                .containsExactly("timetable.formsDue");
        assertThat(fields(() -> cycle.postpone(null, "Half term.", "Synthetic Board Chair")))
                .containsExactly("timetable");
        assertThat(cycle.timetable()).isEqualTo(Timetable.around(MEETING));
    }

    @Test
    void abandoning_isRefused_withoutNamingWhoApproved() {
        Cycle cycle = cycle(aPlan().build());

        assertThat(fields(() -> cycle.abandon("Overtaken.", " "))).containsExactly("approver");
        assertThat(cycle.state()).isEqualTo(CycleState.PLANNED);
    }

    @ParameterizedTest
    @EnumSource
    void grades_lieOpen_fromTheMeetingOn_andNotInAnAbandonedAudit(CycleState state) {
        Cycle cycle = in(state);

        assertThat(cycle.gradesAreOpen()).isEqualTo(OPEN_GRADES.contains(state));
        assertThat(cycle.published()).isEqualTo(REPORT_OUT.contains(state));
    }

    private static Cycle in(CycleState state) {
        Cycle cycle = cycle(aPlan().build());
        if (state == CycleState.ABANDONED) {
            cycle.abandon("Overtaken.", "Synthetic Board Chair");
        }
        List<Runnable> way = List.of(
                () -> cycle.launch(NOW),
                () -> cycle.beginModeration(null),
                cycle::beginReporting,
                cycle::publish,
                cycle::close);
        for (int i = 0; cycle.state() != state; i++) {
            way.get(i).run();
        }
        return cycle;
    }

    /** @param field null when the plan has no fault */
    private static void assertFault(CyclePlan plan, String field) {
        if (field == null) {
            assertThat(cycle(plan).state()).isEqualTo(CycleState.PLANNED);
        } else {
            assertThat(fields(() -> cycle(plan))).containsExactly(field);
        }
    }

    private static List<String> fields(ThrowingCallable what) {
        return ruleBrokenBy(what).faults().stream().map(Fault::field).toList();
    }
}

package org.caseaudit.application.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.PlanBuilder.aPlan;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.time.LocalDate;
import java.util.UUID;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CyclePlan;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.PlanBuilder;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan may name the earlier audit it repeats, once that one's report is out. */
class ReAuditPlanTest {
    private static final LocalDate NEXT_YEAR = PlanBuilder.MEETING.plusYears(1);

    private static CyclePlan repeating(CycleId earlier, LocalDate meeting) {
        return aPlan().reAuditing(earlier).on(Timetable.around(meeting)).build();
    }

    private static CycleId plan(RunningAudit a, CyclePlan plan) {
        return a.p.use(PlanCycle.class).handle(a.p.coordinator, plan, null);
    }

    @ParameterizedTest
    @EnumSource(
            value = Moment.class,
            names = {"PUBLISHED", "CLOSED"})
    void plan_namesTheAuditItRepeats_onceItsReportIsOut(Moment moment) {
        RunningAudit a = RunningAudit.at(moment);

        CycleId again = plan(a, repeating(a.cycle, NEXT_YEAR));

        assertThat(a.p.use(CycleQueries.class).one(a.p.chair, again).reAudits()).isEqualTo(a.cycle);
    }

    @ParameterizedTest
    @EnumSource(
            value = Moment.class,
            names = {"PUBLISHED", "CLOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void plan_isRefused_whileTheReportOfTheOtherIsNotOut(Moment moment) {
        RunningAudit a = RunningAudit.at(moment);

        assertRefused(() -> plan(a, repeating(a.cycle, NEXT_YEAR)));
    }

    @Test
    void plan_isRefused_whenItRepeatsWhatComesLater_orWhatDoesNotExist() {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);

        assertRefused(() -> plan(a, repeating(a.cycle, PlanBuilder.MEETING)));
        assertRefused(() -> plan(a, repeating(new CycleId(UUID.randomUUID()), NEXT_YEAR)));
    }

    @Test
    void amendedPlan_isHeldToTheSame_andCannotRepeatItself() {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);
        CycleId again = plan(a, aPlan().on(Timetable.around(NEXT_YEAR)).build());

        assertRefused(() -> a.p.use(AmendPlan.class)
                .handle(a.p.chair, new AmendPlan.Command(again, 0, repeating(again, NEXT_YEAR))));
        a.p.use(AmendPlan.class).handle(a.p.chair, new AmendPlan.Command(again, 0, repeating(a.cycle, NEXT_YEAR)));
        assertThat(a.p.use(CycleQueries.class).one(a.p.chair, again).reAudits()).isEqualTo(a.cycle);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        RuleBroken refusal = ruleBrokenBy(what);
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("reAudits");
    }
}

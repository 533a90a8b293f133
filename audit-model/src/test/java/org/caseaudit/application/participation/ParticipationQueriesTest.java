package org.caseaudit.application.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.PlanBuilder.aPlan;
import static org.caseaudit.testing.Refusals.notFound;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.assignment.ExcuseForm;
import org.caseaudit.application.cycle.InviteAgencies;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.participation.ParticipationQueries.AgencyTotal;
import org.caseaudit.application.participation.ParticipationQueries.ParticipationRow;
import org.caseaudit.application.participation.ParticipationQueries.ParticipationView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.participation.Period;
import org.caseaudit.testing.InMemoryPartnership.Team;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.PlanBuilder;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asked, on time, late, excused by kind, not returned, at the meeting; to each what is theirs to know. */
class ParticipationQueriesTest {
    private static final Period EVER = new Period(null, null);

    private static ParticipationView of(RunningAudit a, Actor who) {
        return a.p.use(ParticipationQueries.class).of(who, a.cycle);
    }

    private static ParticipationView over(RunningAudit a, Actor who, Period period) {
        return a.p.use(ParticipationQueries.class).between(who, period);
    }

    private static ParticipationRow row(ParticipationView view, Team team) {
        return view.rows().stream()
                .filter(r -> r.agency().equals(team.agency()))
                .findFirst()
                .orElseThrow();
    }

    private static List<AgencyId> agencies(ParticipationView view) {
        return view.rows().stream().map(ParticipationRow::agency).toList();
    }

    @Test
    void whileFormsAreOut_theyAreOutstanding_notLateAndNotMissing() {
        RunningAudit a = RunningAudit.at(Moment.OPEN);

        var police = row(of(a, a.p.chair), a.p.police);

        assertThat(police.forms().asked()).isEqualTo(1);
        assertThat(police.forms().outstanding()).isEqualTo(1);
        assertThat(police.forms().late() + police.forms().notReturned()).isZero();
        assertThat(police.involvement())
                .isEqualTo(Map.of(
                        InvolvementState.UNKNOWN,
                        1,
                        InvolvementState.KNOWN,
                        1,
                        InvolvementState.NOT_KNOWN,
                        0,
                        InvolvementState.NO_RECORDS,
                        0,
                        InvolvementState.NOT_INFORMED,
                        0));
        assertThat(police.meeting()).as("not yet").isNull();
    }

    @Test
    void afterTheMeeting_aLateForm_anExcusedOne_andOneThatNeverCame_areThreeThings() {
        RunningAudit a = RunningAudit.at(Moment.PLANNED);
        a.knows(a.p.health, a.other);
        a.allocate(a.other, a.p.health);
        a.launch();
        a.p.use(ExcuseForm.class)
                .handle(
                        a.p.health.auditor(),
                        RunningAudit.read(a.form(a.other, a.p.health)),
                        NilReturn.NO_RECORDS,
                        "The file is lost.");
        a.p.clock.moveTo(LocalDate.of(2026, 4, 14)); // due on the 13th
        a.fill(a.shared, a.p.health).complete();
        a.submit(a.shared, a.p.health);
        a.beginModeration("The police are on strike.");

        var health = row(of(a, a.p.chair), a.p.health).forms();
        assertThat(health.asked()).isEqualTo(2);
        assertThat(health.late()).isEqualTo(1);
        assertThat(health.onTime()).isZero();
        assertThat(health.excused())
                .isEqualTo(Map.of(NilReturn.NOT_KNOWN, 0, NilReturn.NO_RECORDS, 1, NilReturn.NOT_INFORMED, 0));
        assertThat(row(of(a, a.p.chair), a.p.police).forms().notReturned()).isEqualTo(1);
        assertThat(of(a, a.p.chair).total().forms().asked()).isEqualTo(4);
        assertThat(of(a, a.p.chair).total().forms().returned()).isEqualTo(1);
    }

    @Test
    void attendance_isTheAgencys_notThePersons() {
        RunningAudit a = RunningAudit.at(Moment.MODERATION);

        ParticipationView view = of(a, a.p.chair);

        assertThat(row(view, a.p.health).meeting()).isEqualTo(Presence.PRESENT);
        assertThat(row(view, a.p.socialCare).meeting())
                .as("nothing written down")
                .isNull();
        assertThat(view.total().meetings()).isEqualTo(2);
        assertThat(view.total().attended()).isEqualTo(2);
    }

    // ---- who reads what

    @ParameterizedTest(name = "{0}")
    @CsvSource({"OPEN", "HANDED_IN", "MODERATION", "REPORTING", "SIGNED_OFF"})
    void untilPublication_aLeadReadsTheirOwnRowAlone_withItsOwnTotal(Moment moment) {
        RunningAudit a = RunningAudit.at(moment);

        ParticipationView own = of(a, a.p.police.lead());

        assertThat(agencies(own)).containsExactly(a.p.police.agency());
        assertThat(own.total().forms()).isEqualTo(own.rows().get(0).forms());
        assertThat(own.byAgency()).hasSize(1);
        assertThat(agencies(over(a, a.p.police.lead(), EVER))).containsExactly(a.p.police.agency());
        notFound(() -> of(a, a.p.police.auditor()));
        notFound(() -> of(a, a.p.boardMember));
        assertThat(over(a, a.p.boardMember, EVER).rows()).isEmpty();
    }

    @Test
    void oncePublished_boardAndAllAgenciesReadEveryRow() {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);

        for (Actor who : List.of(a.p.boardMember, a.p.school.auditor(), a.p.police.lead(), a.p.scrutineer)) {
            assertThat(of(a, who).rows()).hasSize(3);
            assertThat(over(a, who, EVER).rows()).hasSize(3);
        }
        assertThat(over(a, a.p.administrator, EVER).rows()).isEmpty();
    }

    // ---- over years

    @Test
    void overYears_everyAgencyHasItsTotal_andAuditsInTheMakingOrAbandonedCountForNothing() {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);
        CycleId second = launched(a, LocalDate.of(2027, 4, 20));
        planned(a, LocalDate.of(2028, 4, 20));
        a.p.kept.cycles.get(launched(a, LocalDate.of(2026, 5, 20))).abandon("Overtaken.", "Synthetic Board Chair");

        ParticipationView years = over(a, a.p.chair, EVER);

        assertThat(years.rows()).extracting(ParticipationRow::cycle).containsOnly(a.cycle, second);
        assertThat(years.rows().get(0).cycle()).as("newest meeting first").isEqualTo(second);
        AgencyTotal police = years.byAgency().stream()
                .filter(t -> t.agency().equals(a.p.police.agency()))
                .findFirst()
                .orElseThrow();
        assertThat(police.cycles()).isEqualTo(2);
        assertThat(police.tally().forms().asked()).isEqualTo(1);
        assertThat(police.tally().meetings()).as("of the first only").isEqualTo(1);
        assertThat(police.tally().attended()).isEqualTo(1);
    }

    private static CycleId planned(RunningAudit a, LocalDate meeting) {
        CycleId id = a.p.use(PlanCycle.class)
                .handle(a.p.chair, aPlan().on(Timetable.around(meeting)).build(), null);
        a.p.use(InviteAgencies.class).handle(a.p.chair, id, List.of(a.p.police.agency()));
        return id;
    }

    private static CycleId launched(RunningAudit a, LocalDate meeting) {
        Cycle cycle = a.p.kept.cycles.get(planned(a, meeting));
        cycle.launch(a.p.clock.instant());
        return cycle.id();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-04-20, 2026-04-20, true", // the day itself, both ends included
        "2026-04-21, , false",
        ", 2026-04-19, false",
        ", , true",
    })
    void aPeriod_goesByTheDayOfTheMeeting(LocalDate from, LocalDate to, boolean found) {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);
        assertThat(PlanBuilder.MEETING).isEqualTo("2026-04-20");

        assertThat(over(a, a.p.chair, new Period(from, to)).rows().isEmpty()).isNotEqualTo(found);
    }

    @Test
    void aPeriod_thatEndsBeforeItBegins_isRefused() {
        ruleBrokenBy(() -> new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31)));
    }
}

package org.caseaudit.application.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import java.time.LocalDate;
import org.caseaudit.application.cycle.AbandonCycle;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.cycle.PostponeCycle;
import org.caseaudit.application.programme.ProgrammeQueries.AuditView;
import org.caseaudit.application.programme.ProgrammeQueries.ProgrammeView;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.programme.PlanStanding;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.InMemoryPartnership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The programme as it stood in Sandwell in July 2016 (LGA letter, on the management reports and on the QPP group): three
 * audits, two with an action plan and one that had yet to produce one, and the neglect audit of May abandoned while the tool
 * was made anew.
 */
class SandwellProgrammeTest {
    private static final LocalDate JULY_2016 = LocalDate.of(2016, 7, 14);
    private final InMemoryPartnership p = new InMemoryPartnership();

    @BeforeEach
    void july() {
        p.clock.moveTo(JULY_2016);
    }

    @Test
    void programme_showsWhichAuditHasNoPlan_andWhichWasAbandonedByWhomAndWhy() {
        published("Domestic abuse", LocalDate.of(2016, 4, 12), 2);
        published("West Midlands cross-border protocol", LocalDate.of(2016, 4, 26), 1);
        reporting("Effective support for looked after children", LocalDate.of(2016, 6, 14));
        CycleId neglect = planned("Neglect", LocalDate.of(2016, 5, 17));
        p.use(AbandonCycle.class)
                .handle(
                        p.chair,
                        new AbandonCycle.Command(
                                neglect, 0, "The group redesigned the audit tool instead.", "Synthetic Board Chair"));

        ProgrammeView programme = p.use(ProgrammeQueries.class).of(p.chair, null);

        assertThat(programme.from()).isEqualTo(2016);
        assertThat(programme.audits())
                .extracting(AuditView::theme, AuditView::state, AuditView::plan, AuditView::actions)
                .containsExactly(
                        tuple("Domestic abuse", CycleState.PUBLISHED, PlanStanding.IN_PLACE, 2),
                        tuple("West Midlands cross-border protocol", CycleState.PUBLISHED, PlanStanding.IN_PLACE, 1),
                        tuple("Neglect", CycleState.ABANDONED, PlanStanding.NOT_DUE, 0),
                        tuple(
                                "Effective support for looked after children",
                                CycleState.REPORTING,
                                PlanStanding.MISSING,
                                0));
        assertThat(programme.audits().get(2))
                .extracting(AuditView::reason, AuditView::approver)
                .containsExactly("The group redesigned the audit tool instead.", "Synthetic Board Chair");
        assertThat(programme.audits()).extracting(AuditView::boardPriority).containsOnly("Neglect");
    }

    @Test
    void postponed_keepsEachEarlierDate_withReasonAndApprover() {
        CycleId cycle = planned("Neglect", LocalDate.of(2016, 5, 17));
        postpone(cycle, LocalDate.of(2016, 9, 20), "Half term.", "Synthetic Board Chair");
        postpone(cycle, LocalDate.of(2016, 10, 18), "The tool is not ready.", "Synthetic Scrutineer");

        AuditView audit =
                p.use(ProgrammeQueries.class).of(p.scrutineer, null).audits().get(0);

        assertThat(audit.state()).isEqualTo(CycleState.PLANNED);
        assertThat(audit.approver()).isEqualTo("Synthetic Scrutineer");
        assertThat(audit.postponements())
                .extracting(ProgrammeQueries.Postponement::detail, ProgrammeQueries.Postponement::reason)
                .containsExactly(
                        tuple("meeting was 2016-05-17, is 2016-09-20, approved by Synthetic Board Chair", "Half term."),
                        tuple(
                                "meeting was 2016-09-20, is 2016-10-18, approved by Synthetic Scrutineer",
                                "The tool is not ready."));
    }

    @Test
    void postponing_isRefused_withoutApprover() {
        CycleId cycle = planned("Neglect", LocalDate.of(2016, 5, 17));

        assertThatThrownBy(() -> postpone(cycle, LocalDate.of(2016, 9, 20), "Half term.", " "))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        e -> assertThat(e.faults()).extracting("field").containsExactly("approver"));
    }

    @Test
    void years_areThoseWithAudits_andThisOne() {
        planned("Neglect", LocalDate.of(2014, 5, 17));
        planned("Neglect again", LocalDate.of(2018, 3, 1));

        ProgrammeView now = p.use(ProgrammeQueries.class).of(p.chair, null);

        assertThat(now.years()).containsExactly(2017, 2016, 2014);
        assertThat(now.audits()).isEmpty();
        assertThat(p.use(ProgrammeQueries.class)
                        .of(p.chair, LocalDate.of(2018, 1, 1))
                        .audits())
                .extracting(AuditView::theme)
                .containsExactly("Neglect again");
    }

    @Test
    void boardAndAgencies_doNotReadIt() {
        assertThatThrownBy(() -> p.use(ProgrammeQueries.class).of(p.boardMember, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> p.use(ProgrammeQueries.class).of(p.police.lead(), null))
                .isInstanceOf(NotFound.class);
    }

    private CycleId planned(String theme, LocalDate meeting) {
        return p.use(PlanCycle.class)
                .handle(
                        p.chair,
                        aPlan().about(theme).on(Timetable.around(meeting)).build(),
                        null);
    }

    private void postpone(CycleId cycle, LocalDate meeting, String reason, String approver) {
        p.use(PostponeCycle.class)
                .handle(
                        p.coordinator,
                        new PostponeCycle.Command(cycle, 0, Timetable.around(meeting), reason, approver));
    }

    /** The report is being written; it asks for something, and nobody is to do it yet. */
    private Recommendation reporting(String theme, LocalDate meeting) {
        Cycle cycle = p.kept.cycles.get(planned(theme, meeting));
        cycle.launch(p.clock.instant());
        cycle.beginModeration(null);
        cycle.beginReporting();
        Recommendation asked =
                new Recommendation(Ids.next(RecommendationId::new), cycle.id(), 1, "See every child alone.", null);
        p.kept.recommendations.add(asked);
        return asked;
    }

    private void published(String theme, LocalDate meeting, int actions) {
        Recommendation asked = reporting(theme, meeting);
        for (int i = 0; i < actions; i++) {
            ActionPlan plan = new ActionPlan(
                    "Train the officers.",
                    p.police.lead().person(),
                    p.police.agency(),
                    LocalDate.of(2016, 9, 1),
                    "All are trained.");
            p.kept.actions.add(new Action(Ids.next(ActionId::new), asked.cycle(), asked.id(), plan));
        }
        p.kept.cycles.get(asked.cycle()).publish();
    }
}

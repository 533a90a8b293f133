package org.caseaudit.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.moderation.ModerationQueries.DecisionView;
import org.caseaudit.application.moderation.ModerationQueries.GradeView;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.application.moderation.ModerationQueries.NotJudgedView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.testing.Rendered;
import org.caseaudit.web.testing.SampleCycle;
import org.junit.jupiter.api.Test;

/** The grades of one case: what another agency gave is questioned from here, while the meeting can still take it up. */
class GradesPageTest {
    private static final PartnershipId PARTNERSHIP = new PartnershipId(UUID.randomUUID());
    private static final AgencyId POLICE = new AgencyId(UUID.randomUUID());
    private static final AgencyId HEALTH = new AgencyId(UUID.randomUUID());
    private static final CaseId CASE = new CaseId(UUID.randomUUID());

    private static String shown(CycleState state, ItemStatus status, DecisionView decision, Role role) {
        ItemView item = new ItemView(
                CASE,
                "C01",
                "seen",
                "Was the child seen?",
                status,
                1,
                true,
                List.of(
                        new GradeView(HEALTH, "Health", "good", "Weighed <twice>."),
                        new GradeView(POLICE, "Police", "requires-improvement", "Once only.")),
                List.of(new NotJudgedView(new AgencyId(UUID.randomUUID()), "Housing", "No record.")),
                null,
                decision,
                List.of(),
                false,
                0);
        CycleView cycle = SampleCycle.in(state, LocalDate.of(2026, 4, 20));
        AgencyId agency = role == Role.AGENCY_LEAD ? POLICE : null;
        Actor reader = new Actor(new PersonId(UUID.randomUUID()), PARTNERSHIP, List.of(new Seat(role, agency)));
        GradesView view = GradesView.of(PARTNERSHIP, cycle, OfstedScale.FOUR_GRADES, reader, List.of(item));
        return Rendered.html(
                Rendered.TEMPLATES.comparisonGrades(Rendered.page("Grades for C01", FormErrors.NONE), view));
    }

    private static final Map<CycleState, Integer> LINKS =
            Map.of(CycleState.MODERATION, 1, CycleState.REPORTING, 1, CycleState.PUBLISHED, 0);

    @Test
    void whatAnotherAgencyGave_isQuestioned_untilTheReportIsOut() {
        LINKS.forEach((state, links) -> {
            String page = shown(state, ItemStatus.SPREAD, null, Role.AGENCY_LEAD);
            assertThat(page.split("challenges/new", -1)).as(state.name()).hasSize(links + 1);
            assertThat(page).doesNotContain("agency=" + POLICE.value());
        });
        assertThat(shown(CycleState.MODERATION, ItemStatus.SPREAD, null, Role.CHAIR))
                .as("the office decides, it does not challenge")
                .doesNotContain("challenges/new");
    }

    @Test
    void howFarTheyLieApart_isSaidInWords_andWhoCouldNotJudgeIsNamed() {
        assertThat(shown(CycleState.MODERATION, ItemStatus.SPREAD, null, Role.AGENCY_LEAD))
                .contains("1 step apart, good or not", "Weighed &lt;twice&gt;.", "Could not judge this", "No record.");
    }

    @Test
    void whatTheMeetingMadeOfIt_standsBelow_withWhoKeepsItsGrade() {
        DecisionView differ = new DecisionView(
                1,
                DecisionKind.AGREED_TO_DIFFER,
                null,
                "Talked through twice.",
                List.of(new GradeView(POLICE, "Police", "requires-improvement", "It was once.")),
                null);

        assertThat(shown(CycleState.REPORTING, ItemStatus.SPREAD, differ, Role.AGENCY_LEAD))
                .contains("The meeting agreed to differ", "Talked through twice.")
                .contains("<strong>Police keeps its grade:</strong> It was once.");
    }
}

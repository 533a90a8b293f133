package org.caseaudit.web.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseaudit.application.assignment.OwedQueries.AgencyOwes;
import org.caseaudit.application.assignment.OwedQueries.CaseToAllocate;
import org.caseaudit.application.assignment.OwedQueries.CycleOwed;
import org.caseaudit.application.assignment.OwedQueries.OwedForm;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.testing.Rendered;
import org.junit.jupiter.api.Test;

/** The page says of each audit what is owed, and offers what the state of the audit and of each form allows. */
class OwedPageTest {
    private static final PartnershipId PARTNERSHIP = new PartnershipId(UUID.randomUUID());
    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());
    private static final CycleId CYCLE = new CycleId(UUID.randomUUID());
    private static final AssignmentId FORM = new AssignmentId(UUID.randomUUID());
    private static final LocalDate DUE = LocalDate.of(2026, 10, 3);

    private static OwedForm form(AssignmentState state, long daysLeft, boolean late, AssignmentCommand... possible) {
        return new OwedForm(
                FORM,
                new CaseId(UUID.randomUUID()),
                "C01",
                new PersonId(UUID.randomUUID()),
                "Synthetic Auditor",
                DUE,
                daysLeft,
                state,
                late,
                Set.of(possible),
                0);
    }

    private static CycleOwed cycle(CycleState state, int unanswered, List<CaseToAllocate> open, OwedForm... forms) {
        return new CycleOwed(
                CYCLE, "Neglect", state, Timetable.around(DUE.plusDays(7)), true, unanswered, open, List.of(forms));
    }

    private static AgencyOwes agency(String name, CycleOwed... cycles) {
        return new AgencyOwes(AGENCY, name, List.of(cycles));
    }

    private static String shown(AgencyOwes... owed) {
        OwedView view = OwedView.of(PARTNERSHIP, List.of(owed));
        return Rendered.html(Rendered.TEMPLATES.agencyOwed(Rendered.page(view.title(), FormErrors.NONE), view));
    }

    @Test
    void aFormThatIsLate_saysSo_andIsOneLinkAway() {
        String page = shown(agency(
                "Police",
                cycle(
                        CycleState.OPEN,
                        0,
                        List.of(),
                        form(
                                AssignmentState.IN_PROGRESS,
                                -2,
                                false,
                                AssignmentCommand.HAND_OVER,
                                AssignmentCommand.EXCUSE))));

        assertThat(page)
                .contains("<h1 class=\"govuk-heading-l\">Police</h1>")
                .contains("0 of 1 form is settled.")
                .contains("<strong>3 October 2026, 2 days late</strong>")
                .contains("/assignments/" + FORM.value() + "\"")
                .contains("/assignments/" + FORM.value() + "/hand-over\"")
                .contains("/assignments/" + FORM.value() + "/nothing-to-return\"")
                .doesNotContain("Read and sign off");
    }

    @Test
    void aFormHandedIn_isReadAndSignedOff_andItsDaysNoLongerCount() {
        String page = shown(agency(
                "Police",
                cycle(
                        CycleState.OPEN,
                        0,
                        List.of(),
                        form(
                                AssignmentState.SUBMITTED,
                                -2,
                                true,
                                AssignmentCommand.SIGN_OFF,
                                AssignmentCommand.RETURN))));

        assertThat(page)
                .contains("1 of 1 form is settled.")
                .contains("3 October 2026, came late")
                .contains("Read and sign off")
                .doesNotContain("days late", "Hand over");
    }

    @Test
    void beforeLaunch_thereIsNothingToRead_andAuditorsAreNamed() {
        String page = shown(agency(
                "Police",
                cycle(
                        CycleState.PLANNED,
                        2,
                        List.of(new CaseToAllocate(new CaseId(UUID.randomUUID()), "C02")),
                        form(AssignmentState.ASSIGNED, 30, false, AssignmentCommand.HAND_OVER))));

        assertThat(page)
                .contains("Say whether you know 2 children")
                .contains("Name who fills the form for 1 child")
                .doesNotContain("/assignments/" + FORM.value() + "\"")
                .doesNotContain("Grades side by side");
    }

    @Test
    void gradesAreReadFromTheMeetingOn_andComparedFromReportingOn() {
        assertThat(shown(agency("Police", cycle(CycleState.MODERATION, 0, List.of()))))
                .contains("Grades side by side", "/challenges\"")
                .doesNotContain("How the agreed grades differ");
        assertThat(shown(agency("Police", cycle(CycleState.REPORTING, 0, List.of()))))
                .contains("/cycles/" + CYCLE.value() + "/comparison");
        assertThat(shown(agency("Police", cycle(CycleState.PUBLISHED, 0, List.of()))))
                .contains("Earlier audits", "/comparison")
                .contains("owes nothing at the moment");
    }

    @Test
    void whoLeadsSeveral_seesTheAgencyAtEachAudit_andWhoLeadsNone_isTold() {
        assertThat(shown(agency("Housing"), agency("Police", cycle(CycleState.OPEN, 0, List.of()))))
                .contains("<h1 class=\"govuk-heading-l\">Your agencies</h1>")
                .contains("<span class=\"govuk-caption-m\">Police</span>");
        assertThat(shown()).contains("you lead none in this partnership");
    }
}

package org.caseaudit.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.programme.ProgrammeQueries.AuditView;
import org.caseaudit.application.programme.ProgrammeQueries.Postponement;
import org.caseaudit.application.programme.ProgrammeQueries.ProgrammeView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.programme.PlanStanding;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.testing.Rendered;
import org.junit.jupiter.api.Test;

/** What is seen at a glance: which audit has no plan, and what was put off or given up. */
class ProgrammeTableTest {
    private static final PartnershipId PARTNERSHIP = new PartnershipId(new UUID(0, 1));

    private static AuditView audit(
            String theme, CycleState state, PlanStanding plan, List<Postponement> postponed, String reason) {
        return new AuditView(
                new CycleId(new UUID(1, theme.hashCode())),
                theme,
                null,
                state,
                Timetable.around(LocalDate.of(2016, 5, 17)),
                plan,
                0,
                0,
                0,
                plan == PlanStanding.MISSING ? 1 : 0,
                reason,
                reason == null ? null : "Synthetic Board Chair",
                postponed);
    }

    private static Actor somebody(Role role) {
        return new Actor(new PersonId(new UUID(0, 3)), PARTNERSHIP, List.of(new Seat(role, null)));
    }

    private static String html(Role role, AuditView... audits) {
        ProgrammeTable table = ProgrammeTable.of(
                PARTNERSHIP, somebody(role), new ProgrammeView(2016, List.of(2016, 2015), List.of(audits)));
        return Rendered.html(Rendered.TEMPLATES.programmeProgramme(Rendered.page("Programme", FormErrors.NONE), table));
    }

    @Test
    void sandwellInJuly2016_isSeenAsItWas() {
        String page = html(
                Role.CHAIR,
                audit("Domestic abuse", CycleState.PUBLISHED, PlanStanding.IN_PLACE, List.of(), null),
                audit("Cross-border protocol", CycleState.PUBLISHED, PlanStanding.IN_PLACE, List.of(), null),
                audit("Looked after children", CycleState.REPORTING, PlanStanding.MISSING, List.of(), null),
                audit(
                        "Neglect",
                        CycleState.ABANDONED,
                        PlanStanding.NOT_DUE,
                        List.of(),
                        "The group redesigned the audit tool instead."));

        assertThat(page.split("In place", -1)).hasSize(3);
        assertThat(page).containsOnlyOnce("No action plan").contains("1 recommendation without action");
        assertThat(page)
                .contains("Abandoned, approved by Synthetic Board Chair: The group redesigned the audit tool instead.");
        assertThat(page).contains("Plan an audit").contains("2015 to 2016");
    }

    @Test
    void whatWasPostponed_saysFromWhenToWhen() {
        Postponement postponed = new Postponement(
                Instant.parse("2016-05-02T09:00:00Z"),
                "Synthetic Coordinator",
                "meeting was 2016-05-17, is 2016-09-20, approved by Synthetic Board Chair",
                "Half term.");

        assertThat(html(
                        Role.SCRUTINEER,
                        audit("Neglect", CycleState.PLANNED, PlanStanding.NOT_DUE, List.of(postponed), null)))
                .contains("Postponed on 2 May 2016 by Synthetic Coordinator")
                .contains("meeting was 17 May 2016, is 20 September 2016, approved by Synthetic Board Chair")
                .contains("Half term.")
                .doesNotContain("Plan an audit");
    }
}

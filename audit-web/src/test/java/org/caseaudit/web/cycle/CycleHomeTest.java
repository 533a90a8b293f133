package org.caseaudit.web.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseaudit.application.assignment.AssignmentQueries.AssignmentView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.govuk.TaskItem;
import org.caseaudit.web.testing.SampleCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleHomeTest {
    private static final PartnershipId PARTNERSHIP = new PartnershipId(UUID.randomUUID());
    private static final LocalDate MEETING = LocalDate.of(2026, 4, 20);

    private static AssignmentView form(AssignmentState state) {
        return new AssignmentView(
                null,
                null,
                null,
                "C01",
                null,
                "Agency",
                null,
                "Synthetic Auditor",
                null,
                state,
                false,
                null,
                null,
                null,
                null,
                0);
    }

    private static CycleHome home(Role role, LocalDate today, AssignmentState... forms) {
        Actor reader = new Actor(new PersonId(UUID.randomUUID()), PARTNERSHIP, List.of(new Seat(role, null)));
        return CycleHome.of(
                PARTNERSHIP,
                reader,
                SampleCycle.in(CycleState.OPEN, MEETING),
                Stream.of(forms).map(CycleHomeTest::form).toList(),
                List.of(),
                today);
    }

    @ParameterizedTest(name = "{0} days to the meeting, one form {1}, one {2}: {3}")
    @CsvSource({
        "20, SIGNED_OFF, ASSIGNED, See who has returned what",
        "20, SIGNED_OFF, EXCUSED, Go to the meeting",
        "20, SUBMITTED, SIGNED_OFF, Go to the meeting",
        "1, SUBMITTED, IN_PROGRESS, See who has returned what",
        "0, SUBMITTED, IN_PROGRESS, Go to the meeting",
    })
    void whileFormsAreOut_theChairIsSentToTheMeetingOnceItCanBeHeld(
            int days, AssignmentState one, AssignmentState other, String next) {
        assertThat(home(Role.CHAIR, MEETING.minusDays(days), one, other).nextText())
                .isEqualTo(next);
    }

    @Test
    void theMeeting_isFoundBeforeItBegins_byWhoReadsAllForms() {
        assertThat(home(Role.COORDINATOR, MEETING, AssignmentState.SUBMITTED).links())
                .extracting(TaskItem::href)
                .anyMatch(href -> href.endsWith("/meeting"));
        assertThat(home(Role.BOARD_MEMBER, MEETING, AssignmentState.SUBMITTED).links())
                .isEmpty();
    }
}

package org.caseaudit.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.ChildBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PersonId;
import org.junit.jupiter.api.Test;

class ReturnsTest {
    private final List<Assignment> forms = new ArrayList<>();

    private Assignment form() {
        Assignment form = new Assignment(
                new AssignmentId(UUID.randomUUID()),
                aChild().inCycle(new CycleId(UUID.randomUUID()), 1),
                new AgencyId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                LocalDate.of(2026, 4, 13));
        forms.add(form);
        return form;
    }

    private Assignment submitted(String when) {
        Assignment form = form();
        form.save();
        form.submit(Instant.parse(when));
        return form;
    }

    @Test
    void everyForm_isCountedOnce_asOneThing() {
        submitted("2026-04-13T10:00:00Z");
        submitted("2026-04-14T10:00:00Z");
        submitted("2026-04-14T10:00:00Z").signOff(new PersonId(UUID.randomUUID()), Instant.EPOCH);
        submitted("2026-04-14T10:00:00Z").returnToAuditor("Say more."); // late, and out again: not in
        submitted("2026-04-10T10:00:00Z").withdraw();
        form();
        form().markNotReturned();
        for (NilReturn kind : NilReturn.values()) {
            form().excuse(kind, "Nothing there.");
        }

        Returns returns = Returns.of(forms);

        assertThat(returns.asked()).isEqualTo(10);
        assertThat(returns.onTime()).isEqualTo(1);
        assertThat(returns.late()).isEqualTo(2);
        assertThat(returns.returned()).isEqualTo(3);
        assertThat(returns.outstanding()).isEqualTo(3);
        assertThat(returns.notReturned()).isEqualTo(1);
        assertThat(returns.excused().keySet()).as("every kind, in its order").containsExactly(NilReturn.values());
        assertThat(returns.excused().values()).containsOnly(1);
        assertThat(all(returns)).isEqualTo(returns.asked());
        assertThat(all(returns.plus(returns))).as("also added up").isEqualTo(20);
    }

    private static int all(Returns returns) {
        return returns.onTime()
                + returns.late()
                + returns.excused().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                + returns.notReturned()
                + returns.outstanding();
    }

    @Test
    void nothingAsked_isNothing() {
        assertThat(Returns.NONE.asked()).isZero();
        assertThat(Returns.NONE.excused()).hasSize(3);
    }
}

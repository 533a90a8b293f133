package org.caseaudit.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {
    private static final PersonId AUDITOR = new PersonId(UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");

    private static Assignment form(LocalDate due) {
        return new Assignment(
                new AssignmentId(UUID.randomUUID()),
                aChild().inCycle(new CycleId(UUID.randomUUID()), 1),
                new AgencyId(UUID.randomUUID()),
                AUDITOR,
                due);
    }

    private static Assignment form() {
        return form(LocalDate.of(2026, 4, 13));
    }

    @ParameterizedTest(name = "due {0}, in at {1}: late {2}")
    @CsvSource({
        "2026-01-15, 2026-01-15T23:59:59Z, false", // winter: London keeps UTC
        "2026-01-15, 2026-01-16T00:00:00Z, true",
        "2026-07-15, 2026-07-15T22:59:59Z, false", // summer: midnight in London is 23:00 UTC
        "2026-07-15, 2026-07-15T23:00:00Z, true",
        "2026-03-28, 2026-03-28T23:59:59Z, false", // the night in which summer time begins: still winter at midnight
        "2026-03-29, 2026-03-29T22:59:59Z, false", // and the next one is summer
        "2026-03-29, 2026-03-29T23:00:00Z, true",
        "2026-10-24, 2026-10-24T23:00:00Z, true", // the night in which it ends
        "2026-10-25, 2026-10-25T23:59:59Z, false",
        "2026-10-25, 2026-10-26T00:00:00Z, true",
    })
    void aForm_isLate_afterTheLastMinuteOfItsDayInLondon(LocalDate due, Instant handedIn, boolean late) {
        Assignment form = form(due);
        form.save();
        form.submit(handedIn);

        assertThat(form.late()).isEqualTo(late);
    }

    @ParameterizedTest(name = "{0} against the answer {1}: {2}")
    @CsvSource({
        "ASSIGNED, KNOWN, false",
        "ASSIGNED, UNKNOWN, true", // nobody has said that they know the child
        "ASSIGNED, NOT_KNOWN, true",
        "SUBMITTED, NO_RECORDS, true", // handed in, and nothing on file: one of the two is wrong
        "SUBMITTED, KNOWN, false",
        "EXCUSED, NOT_INFORMED, false", // excused as such
        "EXCUSED, NOT_KNOWN, true",
        "EXCUSED, KNOWN, true",
    })
    void aForm_contradictsAnswersThatSaySomethingElse(
            AssignmentState state, InvolvementState answer, boolean contradicts) {
        Assignment form = form();
        if (state == AssignmentState.EXCUSED) {
            form.excuse(NilReturn.NOT_INFORMED, "Nobody told us.");
        } else if (state == AssignmentState.SUBMITTED) {
            form.save();
            form.submit(NOW);
        }

        assertThat(form.contradicts(answer)).isEqualTo(contradicts);
    }

    @Test
    void aForm_isNotLate_whileItIsOutstanding() {
        assertThat(form(LocalDate.of(2000, 1, 1)).late()).isFalse();
    }

    @Test
    void aFormThatCameInTime_staysInTime_whenItIsCorrectedLater() {
        Assignment form = form();
        form.save();
        form.submit(Instant.parse("2026-04-13T10:00:00Z"));
        form.returnToAuditor("Say more.");
        form.submit(Instant.parse("2026-04-20T10:00:00Z"));

        assertThat(form.late()).isFalse();
        assertThat(form.submittedAt()).isEqualTo(Instant.parse("2026-04-20T10:00:00Z"));
        assertThat(form.reason()).as("the reason of the return is answered").isNull();
    }

    @ParameterizedTest(name = "a {0} form is settled: {1}, where leads sign off: {2}")
    @CsvSource({
        "ASSIGNED, false, false",
        "IN_PROGRESS, false, false",
        "SUBMITTED, true, false",
        "SIGNED_OFF, true, true",
        "RETURNED, false, false",
        "EXCUSED, true, true",
        "NOT_RETURNED, false, false",
    })
    void aForm_isSettled_whenHandedInOrExcused(AssignmentState state, boolean settled, boolean whereSignedOff) {
        Assignment form = in(state);

        assertThat(form.settled(false)).isEqualTo(settled);
        assertThat(form.settled(true)).isEqualTo(whereSignedOff);
    }

    private static Assignment in(AssignmentState state) {
        Assignment form = form();
        switch (state) {
            case ASSIGNED -> {}
            case IN_PROGRESS -> form.save();
            case EXCUSED -> form.excuse(NilReturn.NOT_KNOWN, "Never heard of.");
            case NOT_RETURNED -> form.markNotReturned();
            case SUBMITTED -> handIn(form);
            case SIGNED_OFF -> {
                handIn(form);
                form.signOff(AUDITOR, NOW);
            }
            case RETURNED -> {
                handIn(form);
                form.returnToAuditor("Say more.");
            }
        }
        return form;
    }

    private static void handIn(Assignment form) {
        form.save();
        form.submit(NOW);
    }

    @ParameterizedTest(name = "{0}, because “{1}”: {2}")
    @CsvSource({"NOT_KNOWN, ' ', reason", ", Never heard of., kind"})
    void aNilReturn_isRefused_withoutKindOrExplanation(NilReturn kind, String why, String field) {
        Assignment form = form();

        RuleBroken refusal = ruleBrokenBy(() -> form.excuse(kind, why));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(field);
        assertThat(form.state()).isEqualTo(AssignmentState.ASSIGNED);
    }

    @Test
    void handingOver_isRefused_toWhoHasItAlready() {
        assertThat(ruleBrokenBy(() -> form().handOver(AUDITOR)).code()).isEqualTo(RuleBroken.CONFLICT);
    }

    @Test
    void aForm_isRefused_withoutDueDate() {
        assertThat(ruleBrokenBy(() -> form(null)).faults())
                .extracting(Fault::field)
                .containsExactly("due");
    }
}

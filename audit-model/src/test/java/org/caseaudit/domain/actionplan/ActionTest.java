package org.caseaudit.domain.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 6, 30);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 30);
    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final PersonId OWNER = new PersonId(UUID.randomUUID());
    private static final PersonId CHAIR = new PersonId(UUID.randomUUID());
    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());

    private static Action action() {
        return new Action(
                new ActionId(UUID.randomUUID()),
                new CycleId(UUID.randomUUID()),
                new RecommendationId(UUID.randomUUID()),
                new ActionPlan("Weigh every baby.", OWNER, AGENCY, DEADLINE, "Nine of ten are weighed."));
    }

    private static Redating asked(Action action, LocalDate date, String reason) {
        return new Redating(new RedatingId(UUID.randomUUID()), action, date, reason, OWNER, NOW);
    }

    private static Action closed() {
        Action action = action();
        action.accept();
        action.evidence("Done.");
        action.close(NOW);
        return action;
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({
        // the lists of Sandwell and Solihull had neither owners nor dates
        "text, , true, true, true, x",
        "owner, x, false, true, true, x",
        "agency, x, true, false, true, x",
        "deadline, x, true, true, false, x",
        "measure, x, true, true, true, ' '",
    })
    void action_isRefused_whenItLacksAPart(
            String field, String text, boolean owner, boolean agency, boolean deadline, String measure) {
        ActionPlan plan =
                new ActionPlan(text, owner ? OWNER : null, agency ? AGENCY : null, deadline ? DEADLINE : null, measure);

        RuleBroken refusal = ruleBrokenBy(() -> action().amend(plan));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(field);
    }

    @Test
    void action_isRefusedWithEveryGap_whenItLacksAll() {
        RuleBroken refusal = ruleBrokenBy(() -> action().amend(new ActionPlan(null, null, null, null, null)));

        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactly("text", "owner", "agency", "deadline", "measure");
    }

    @Test
    void amend_isRefusedWithWhatIsPossible_onceAccepted() {
        Action action = action();
        action.accept();

        RuleBroken refusal = ruleBrokenBy(() -> action.amend(action.plan()));

        assertThat(refusal.code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
        assertThat(refusal.details())
                .containsEntry("state", "ACCEPTED")
                .containsEntry("possible", List.of("evidence", "carry-forward", "hand-over"));
    }

    @Test
    void evidence_isRefused_whenBlank() {
        Action action = action();
        action.accept();

        RuleBroken refusal = ruleBrokenBy(() -> action.evidence(" "));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("evidence");
        assertThat(action.state()).isEqualTo(ActionState.ACCEPTED);
    }

    @ParameterizedTest(name = "on {0} a {2} action is overdue: {1}")
    @CsvSource({
        "2026-06-29, false, PROPOSED",
        "2026-06-30, false, PROPOSED", // the last day is still in time
        "2026-07-01, true, PROPOSED",
        "2026-07-01, false, CLOSED",
    })
    void action_isOverdue_fromTheDayAfterItsDeadlineUntilItEnds(LocalDate today, boolean overdue, ActionState state) {
        Action action = state == ActionState.CLOSED ? closed() : action();

        assertThat(action.overdue(today)).isEqualTo(overdue);
    }

    @Test
    void reopen_makesItOpenAgain_andForgetsWhenItWasClosed() {
        Action action = closed();

        action.reopen("It came back.");

        assertThat(action.open()).isTrue();
        assertThat(action.closedAt()).isNull();
        assertThat(action.stateReason()).isEqualTo("It came back.");
    }

    @Nested
    class NewDate {
        @Test
        void deadline_stays_untilTheChairApproves() {
            Action action = action();
            Redating redating = asked(action, LATER, "The form is with the printers.");
            assertThat(action.deadline()).isEqualTo(DEADLINE);

            redating.approve(action, CHAIR, NOW);

            assertThat(action.deadline()).isEqualTo(LATER);
            assertThat(redating.oldDeadline()).as("the old date is kept").isEqualTo(DEADLINE);
            assertThat(redating.approvedAt()).isEqualTo(NOW);
        }

        @ParameterizedTest(name = "{0}: {1}, {2}")
        @CsvSource({
            "deadline, , because", // no date
            "deadline, 2026-06-30, because", // the date it has already
            "reason, 2026-09-30, ' '",
        })
        void newDate_isRefused_withoutDateOrReason(String field, LocalDate date, String reason) {
            RuleBroken refusal = ruleBrokenBy(() -> asked(action(), date, reason));

            assertThat(refusal.faults()).extracting(Fault::field).containsExactly(field);
        }

        @Test
        void newDate_isRefused_onceTheActionHasEnded() {
            RuleBroken refusal = ruleBrokenBy(() -> asked(closed(), LATER, "Why not."));

            assertThat(refusal.code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
            assertThat(refusal.details()).containsEntry("possible", List.of("reopen"));
        }

        @Test
        void approval_isRefused_aSecondTime() {
            Action action = action();
            Redating redating = asked(action, LATER, "Printers.");
            redating.approve(action, CHAIR, NOW);

            RuleBroken refusal = ruleBrokenBy(() -> redating.approve(action, CHAIR, NOW));

            assertThat(refusal.code()).isEqualTo(RuleBroken.CONFLICT);
        }

        @Test
        void rejection_keepsTheDate_andSaysWhy() {
            Action action = action();
            Redating redating = asked(action, LATER, "Printers.");

            redating.reject(action, CHAIR, " The winter is before it. ", NOW);

            assertThat(action.deadline()).isEqualTo(DEADLINE);
            assertThat(redating.rejectionReason()).isEqualTo("The winter is before it.");
            assertThat(redating.rejectedAt()).isEqualTo(NOW);
            assertThat(redating.waits()).isFalse();
        }

        @ParameterizedTest(name = "{0} after {1}")
        @CsvSource({
            // what was decided stays decided; the owner may ask again
            "reject, approve",
            "approve, reject",
            "reject, reject",
        })
        void decision_isRefused_afterAnotherOne(String second, String first) {
            Action action = action();
            Redating redating = asked(action, LATER, "Printers.");
            decide(first, redating, action);

            assertThat(ruleBrokenBy(() -> decide(second, redating, action)).code())
                    .isEqualTo(RuleBroken.CONFLICT);
            assertThat(action.deadline()).isEqualTo(first.equals("approve") ? LATER : DEADLINE);
        }

        private void decide(String what, Redating redating, Action its) {
            if (what.equals("approve")) {
                redating.approve(its, CHAIR, NOW);
            } else {
                redating.reject(its, CHAIR, "Too late.", NOW);
            }
        }

        @ParameterizedTest
        @CsvSource({"''", "' '", ","})
        void rejection_isRefused_withoutReason(String reason) {
            Action action = action();
            Redating redating = asked(action, LATER, "Printers.");

            assertThat(ruleBrokenBy(() -> redating.reject(action, CHAIR, reason, NOW))
                            .faults())
                    .extracting(Fault::field)
                    .containsExactly("reason");
            assertThat(redating.waits()).isTrue();
        }

        @Test
        void rejection_isRefused_whenTheActionEndedMeanwhile() {
            Action action = action();
            Redating redating = asked(action, LATER, "Printers.");
            action.carryForward("Into the re-audit.");

            assertThat(ruleBrokenBy(() -> redating.reject(action, CHAIR, "Too late.", NOW))
                            .code())
                    .isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
        }

        @Test
        void approval_isRefused_whenTheActionEndedMeanwhile() {
            // asked for in June, closed in July, approved in August: the date of something finished would change
            Action action = action();
            Redating redating = asked(action, LATER, "Printers.");
            action.carryForward("Into the re-audit.");

            RuleBroken refusal = ruleBrokenBy(() -> redating.approve(action, CHAIR, NOW));

            assertThat(refusal.code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
            assertThat(action.deadline()).isEqualTo(DEADLINE);
        }
    }
}

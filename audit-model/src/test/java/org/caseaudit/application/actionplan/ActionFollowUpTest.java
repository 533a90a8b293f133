package org.caseaudit.application.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caseaudit.application.actionplan.ActionQueries.ActionFact;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.actionplan.ActionQueries.ImpactView;
import org.caseaudit.application.evidence.AttachToAction;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.actionplan.Impact;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.evidence.FileBytes;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.Refusal;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SampleFiles;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An action from its publication on: who may take which step, what stays on record, and whether it helped. */
class ActionFollowUpTest {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 1);

    private RunningAudit a = RunningAudit.at(Moment.PUBLISHED);

    private ActionDesk.Read read() {
        return new ActionDesk.Read(a.action(), 0);
    }

    private void accept() {
        a.p.use(AcceptAction.class).handle(a.p.police.auditor(), read());
    }

    private void evidence(String what) {
        a.p.use(EvidenceAction.class).handle(a.p.police.auditor(), read(), what);
    }

    private void close() {
        a.p.use(CloseAction.class).handle(a.p.chair, read());
    }

    private void check(Impact impact, String whatShowsIt) {
        a.p.use(CheckImpact.class).handle(a.p.chair, new CheckImpact.Command(read(), impact, whatShowsIt));
    }

    private void askForANewDate() {
        a.p.use(RedateAction.class).handle(a.p.police.auditor(), read(), LATER, "The trainer is ill.");
    }

    private ActionView seenBy(Actor who) {
        return a.p.use(ActionQueries.class).one(who, a.action());
    }

    @Nested
    class ImpactChecks {
        @Test
        void eachLook_stays_withWhoLooked() {
            accept();
            evidence("All are trained.");
            close();

            check(Impact.TOO_EARLY, "Asked again in spring.");
            check(Impact.SOME_DIFFERENCE, "Seven of ten children were seen alone, of ten before three.");

            assertThat(seenBy(a.p.boardMember).impact())
                    .extracting(ImpactView::impact)
                    .containsExactly(Impact.TOO_EARLY, Impact.SOME_DIFFERENCE);
            assertThat(seenBy(a.p.boardMember).impact().get(0).checkedByName()).isNotBlank();
        }

        @ParameterizedTest
        @EnumSource(
                value = ActionState.class,
                names = {"PROPOSED", "ACCEPTED", "EVIDENCED", "CARRIED_FORWARD"})
        void look_isRefused_beforeTheActionIsClosed(ActionState state) {
            bringTo(state);

            assertThat(ruleBrokenBy(() -> check(Impact.NO_DIFFERENCE, "Nothing changed."))
                            .getMessage())
                    .contains("once it is closed");
        }

        @Test
        void look_isRefusedWithBothGaps_whenItSaysNothing() {
            bringTo(ActionState.CLOSED);

            assertThat(ruleBrokenBy(() -> check(null, " ")).faults())
                    .extracting(Fault::field)
                    .containsExactly("impact", "whatShowsIt");
            assertThat(seenBy(a.p.chair).impact()).isEmpty();
        }
    }

    @Test
    void history_keepsTheEvidenceThatWasReturned() {
        accept();
        evidence("Four are trained.");
        a.p.use(ReturnAction.class).handle(a.p.chair, read(), "Say what became of the others.");
        evidence("All eleven are trained.");

        assertThat(a.p.use(ActionQueries.class).history(a.p.boardMember, a.action()))
                .extracting(ActionFact::what, ActionFact::reason)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("action-evidenced", "Four are trained."),
                        org.assertj.core.groups.Tuple.tuple("action-returned", "Say what became of the others."),
                        org.assertj.core.groups.Tuple.tuple("action-evidenced", "All eleven are trained."));
    }

    @Nested
    class HandingOver {
        private void handOver(Actor who, Actor to, String reason) {
            a.p.use(HandOverAction.class).handle(who, new HandOverAction.Command(read(), to.person(), reason));
        }

        @Test
        void newOwner_goesOnWhereTheOldOneStopped_whoStaysInTheHistory() {
            accept();
            handOver(a.p.police.lead(), a.p.secondPoliceAuditor, "She leaves the force.");

            assertThat(seenBy(a.p.secondPoliceAuditor).state()).isEqualTo(ActionState.ACCEPTED);
            assertThat(seenBy(a.p.secondPoliceAuditor).possible()).contains(ActionStep.EVIDENCE);
            assertThat(seenBy(a.p.police.auditor()).possible()).doesNotContain(ActionStep.EVIDENCE);
            assertThat(a.p.use(ActionQueries.class).history(a.p.boardMember, a.action()))
                    .extracting(ActionFact::what, ActionFact::detail, ActionFact::reason)
                    .contains(org.assertj.core.groups.Tuple.tuple(
                            "action-handed-over",
                            "Synthetic Police Auditor to Synthetic Police Second Auditor",
                            "She leaves the force."));
        }

        @Test
        void lead_handsOverWithinTheAgency_theOfficeToAnybodyWithARole() {
            assertThat(ruleBrokenBy(() -> handOver(a.p.police.lead(), a.p.health.lead(), "Theirs."))
                            .faults())
                    .extracting(Fault::field)
                    .containsExactly("owner");

            handOver(a.p.coordinator, a.p.health.lead(), "Theirs.");

            assertThat(seenBy(a.p.chair).owner()).isEqualTo(a.p.health.lead().person());
        }

        @Test
        void nobodyAndNoReason_areRefused() {
            Actor stranger = a.p.person("Synthetic Stranger");
            assertThat(ruleBrokenBy(() -> handOver(a.p.chair, stranger, "Why not."))
                            .faults())
                    .extracting(Fault::field)
                    .containsExactly("owner");
            assertThat(ruleBrokenBy(() -> handOver(a.p.chair, a.p.police.auditor(), "The same."))
                            .faults())
                    .extracting(Fault::field)
                    .containsExactly("owner");
            assertThat(ruleBrokenBy(() -> handOver(a.p.chair, a.p.secondPoliceAuditor, " "))
                            .faults())
                    .extracting(Fault::field)
                    .containsExactly("reason");
        }
    }

    @Nested
    class RejectedDates {
        @Test
        void dateStays_andTheReasonIsToldWithTheRequest() {
            LocalDate before = seenBy(a.p.chair).deadline();
            askForANewDate();

            a.p.use(RejectRedating.class).handle(a.p.chair, read(), a.redating(), "Winter is when it is needed.");

            ActionView seen = seenBy(a.p.police.auditor());
            assertThat(seen.deadline()).isEqualTo(before);
            assertThat(seen.redatings().get(0).rejectionReason()).isEqualTo("Winter is when it is needed.");
            assertThat(seenBy(a.p.chair).possible())
                    .doesNotContain(ActionStep.APPROVE_NEW_DATE, ActionStep.REJECT_NEW_DATE);
            assertThat(a.p.use(ActionQueries.class).history(a.p.boardMember, a.action()))
                    .extracting(ActionFact::what, ActionFact::reason)
                    .contains(org.assertj.core.groups.Tuple.tuple("new-date-rejected", "Winter is when it is needed."));
        }
    }

    @Nested
    class Filters {
        private List<ActionView> found(ActionFilter filter) {
            return a.p.use(ActionQueries.class).all(a.p.boardMember, filter);
        }

        @Test
        void filter_findsWhatItAsksFor_andNothingElse() {
            accept();

            assertThat(found(ActionFilter.ALL)).hasSize(1);
            assertThat(found(new ActionFilter(a.cycle, a.p.police.agency(), ActionState.ACCEPTED, false)))
                    .hasSize(1);
            assertThat(found(new ActionFilter(null, a.p.health.agency(), null, false)))
                    .isEmpty();
            assertThat(found(new ActionFilter(null, null, ActionState.CLOSED, false)))
                    .isEmpty();
            assertThat(found(new ActionFilter(null, null, null, true))).isEmpty();
            assertThat(found(new ActionFilter(a.imagined().cycle, null, null, false)))
                    .isEmpty();
        }
    }

    /** Whatever is offered goes through, and whatever is not offered is refused, for everybody in every state. */
    @ParameterizedTest
    @EnumSource
    void possible_isWhatGoesThrough(ActionState state) {
        List<String> told = new ArrayList<>();
        List<String> done = new ArrayList<>();
        for (ActionStep step : ActionStep.values()) {
            for (String who : List.of("chair", "coordinator", "board", "owner", "lead", "other")) {
                a = RunningAudit.at(Moment.PUBLISHED);
                bringTo(state);
                boolean offered = seenBy(actor(who)).possible().contains(step);
                if (offered) {
                    told.add(who + " " + step);
                }
                if (goesThrough(step, actor(who))) {
                    done.add(who + " " + step);
                }
            }
        }
        assertThat(told).containsExactlyElementsOf(done);
    }

    private Actor actor(String who) {
        return Map.of(
                        "chair",
                        a.p.chair,
                        "coordinator",
                        a.p.coordinator,
                        "board",
                        a.p.boardMember,
                        "owner",
                        a.p.police.auditor(),
                        "lead",
                        a.p.police.lead(),
                        "other",
                        a.p.health.lead())
                .get(who);
    }

    /** A chair who gives a date and an owner who asks for one do the same thing; what comes of it tells them apart. */
    private boolean goesThrough(ActionStep step, Actor who) {
        if (step == ActionStep.ASK_NEW_DATE || step == ActionStep.GIVE_NEW_DATE) {
            boolean chair = who.equals(a.p.chair);
            return chair == (step == ActionStep.GIVE_NEW_DATE)
                    && succeeds(w -> a.p.use(RedateAction.class).handle(w, read(), LATER.plusDays(1), "Ill."), who);
        }
        return succeeds(trials().get(step), who);
    }

    private Map<ActionStep, Consumer<Actor>> trials() {
        Map<ActionStep, Consumer<Actor>> trials = new EnumMap<>(ActionStep.class);
        FileBytes photo = FileBytes.of(SampleFiles.pdf());
        trials.put(ActionStep.ACCEPT, w -> a.p.use(AcceptAction.class).handle(w, read()));
        trials.put(
                ActionStep.ATTACH,
                w -> a.p.use(AttachToAction.class)
                        .handle(w, new AttachToAction.Command(a.action(), "list.pdf", photo), null));
        trials.put(ActionStep.EVIDENCE, w -> a.p.use(EvidenceAction.class).handle(w, read(), "Done."));
        trials.put(
                ActionStep.APPROVE_NEW_DATE, w -> a.p.use(ApproveRedating.class).handle(w, read(), a.redating()));
        trials.put(
                ActionStep.REJECT_NEW_DATE,
                w -> a.p.use(RejectRedating.class).handle(w, read(), a.redating(), "Too late for the winter."));
        trials.put(
                ActionStep.HAND_OVER,
                w -> a.p.use(HandOverAction.class)
                        .handle(
                                w,
                                new HandOverAction.Command(
                                        read(), a.p.secondPoliceAuditor.person(), "She leaves the force.")));
        trials.put(ActionStep.RETURN, w -> a.p.use(ReturnAction.class).handle(w, read(), "Too little."));
        trials.put(ActionStep.CLOSE, w -> a.p.use(CloseAction.class).handle(w, read()));
        trials.put(ActionStep.REOPEN, w -> a.p.use(ReopenAction.class).handle(w, read(), "It came back."));
        trials.put(
                ActionStep.CARRY_FORWARD,
                w -> a.p.use(CarryActionForward.class).handle(w, read(), "Into the re-audit."));
        trials.put(
                ActionStep.CHECK_IMPACT,
                w -> a.p.use(CheckImpact.class)
                        .handle(w, new CheckImpact.Command(read(), Impact.NO_DIFFERENCE, "Nothing changed.")));
        return trials;
    }

    private static boolean succeeds(Consumer<Actor> trial, Actor who) {
        try {
            trial.accept(who);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** With a new date asked for, so that there is something to approve. */
    private void bringTo(ActionState state) {
        askForANewDate();
        if (state == ActionState.CARRIED_FORWARD) {
            a.p.use(CarryActionForward.class).handle(a.p.chair, read(), "Into the re-audit.");
            return;
        }
        if (state != ActionState.PROPOSED) {
            accept();
        }
        if (state == ActionState.EVIDENCED || state == ActionState.CLOSED) {
            evidence("Done.");
        }
        if (state == ActionState.CLOSED) {
            close();
        }
    }

    @Test
    void everyStep_isTried() {
        Set<ActionStep> tried = EnumSet.copyOf(trials().keySet());
        tried.addAll(List.of(ActionStep.ASK_NEW_DATE, ActionStep.GIVE_NEW_DATE));

        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ActionStep.values()).toList());
        assertThat(Arrays.asList(ActionState.values())).hasSize(5);
    }
}

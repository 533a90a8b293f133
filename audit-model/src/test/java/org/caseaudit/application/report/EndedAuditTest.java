package org.caseaudit.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.notFound;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caseaudit.application.actionplan.AcceptAction;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.CarryActionForward;
import org.caseaudit.application.actionplan.CloseAction;
import org.caseaudit.application.actionplan.EvidenceAction;
import org.caseaudit.application.actionplan.ReopenAction;
import org.caseaudit.application.assignment.HandOverForm;
import org.caseaudit.application.casefile.LookAtIdentity;
import org.caseaudit.application.casefile.RegisterCase;
import org.caseaudit.application.cycle.AbandonCycle;
import org.caseaudit.application.cycle.PlanCycle;
import org.caseaudit.application.finding.PlaceFinding;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.ChildBuilder;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.PlanBuilder;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has ended stays as it is, and nobody learns any more who the children are. */
class EndedAuditTest {
    @Test
    void report_staysAsItIs_whenTheAuditIsAbandonedWhileItIsWritten() {
        RunningAudit a = RunningAudit.at(Moment.REPORTING);
        abandon(a);

        refused(() -> a.p.use(WriteNarrative.class)
                .handle(a.p.chair, new WriteNarrative.Command(a.cycle, 0, Narrative.EMPTY)));
        refused(() -> a.p.use(SignOffReport.class).handle(a.p.chair, a.cycle, 0));
        refused(() -> a.p.use(PlaceFinding.class)
                .handle(a.p.chair, new PlaceFinding.Command(a.finding(), 0, Fate.LEFT_OUT, "Why not.")));
        refused(() -> a.p.use(CarryActionForward.class).handle(a.p.chair, action(a), "Nowhere."));
    }

    @Test
    void report_cannotBeReturned_onceTheCycleIsClosed() {
        RunningAudit a = RunningAudit.at(Moment.CLOSED);

        refused(() -> a.p.use(ReturnReport.class)
                .handle(a.p.boardMember, new ReturnReport.Command(a.cycle, 0, "We have thought again.")));
    }

    @Test
    void cycle_isNotClosed_whileTheReportIsReturned() {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);
        a.p.use(CarryActionForward.class).handle(a.p.chair, action(a), "Into the next.");
        a.endConcern();
        a.p.use(ReturnReport.class)
                .handle(a.p.boardMember, new ReturnReport.Command(a.cycle, 0, "The summary hides the dissent."));

        RuleBroken refusal = ruleBrokenBy(() -> a.p.use(CloseCycle.class).handle(a.p.chair, a.cycle, 0));
        assertThat(refusal.code()).isEqualTo(CloseCycle.REPORT_RETURNED);
        assertThat(a.p.kept.identities.find(a.shared))
                .as("nothing is half done")
                .isPresent();

        a.p.use(SignOffReport.class).handle(a.p.chair, a.cycle, 0);
        a.p.use(CloseCycle.class).handle(a.p.chair, a.cycle, 0);
    }

    @Test
    void action_cannotBeReopened_onceTheCycleIsClosedOverIt() {
        // a closed cycle promises that every action is closed or carried forward; reopening one would break it unseen
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);
        a.p.use(AcceptAction.class).handle(a.p.police.lead(), action(a));
        a.p.use(EvidenceAction.class).handle(a.p.police.lead(), action(a), "Done.");
        a.p.use(CloseAction.class).handle(a.p.chair, action(a));
        a.endConcern();
        a.p.use(CloseCycle.class).handle(a.p.chair, a.cycle, 0);

        refused(() -> a.p.use(ReopenAction.class).handle(a.p.chair, action(a), "It came back."));
    }

    @Test
    void form_cannotChangeHands_onceTheAuditIsAbandoned() {
        RunningAudit a = RunningAudit.at(Moment.OPEN);
        abandon(a);

        refused(() -> a.p.use(HandOverForm.class)
                .handle(
                        a.p.police.lead(),
                        RunningAudit.read(a.form(a.shared, a.p.police)),
                        a.p.secondPoliceAuditor.person()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Moment.class,
            names = {"CLOSED", "ABANDONED"})
    void identity_isErased_whenTheAuditEnds(Moment end) {
        RunningAudit a = RunningAudit.at(end);

        assertThat(a.p.kept.identities.find(a.shared)).isEmpty();
        assertThat(a.p.kept.sampling.sealed.everything())
                .as("who was listed and never drawn")
                .isEmpty();
        notFound(() -> a.p.use(LookAtIdentity.class).handle(a.p.chair, a.shared));
    }

    @Test
    void identity_isKept_ofAnotherAudit() {
        RunningAudit a = RunningAudit.at(Moment.PUBLISHED);
        CycleId next =
                a.p.use(PlanCycle.class).handle(a.p.chair, PlanBuilder.aPlan().build(), null);
        CaseId child = a.p.use(RegisterCase.class)
                .handle(
                        a.p.chair,
                        new RegisterCase.Command(
                                next,
                                ChildBuilder.aChild().build(),
                                new CaseIdentity.IdentityContent("Invented Child Nine", null, null, null)),
                        null);

        a.p.use(CarryActionForward.class).handle(a.p.chair, action(a), "Into the next.");
        a.endConcern();
        a.p.use(CloseCycle.class).handle(a.p.chair, a.cycle, 0);

        assertThat(a.p.kept.identities.find(child)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Moment.class,
            names = {"PLANNED", "MODERATION", "PUBLISHED"})
    void everyLook_isRecorded(Moment moment) {
        RunningAudit a = RunningAudit.at(moment);
        long before = looks(a);

        a.p.use(LookAtIdentity.class).handle(a.p.police.auditor(), a.shared);
        a.p.use(LookAtIdentity.class).handle(a.p.police.auditor(), a.shared);

        assertThat(looks(a) - before).isEqualTo(2);
        assertThat(a.p.kept.history.everything().get(0).person())
                .isEqualTo(a.p.police.auditor().person());
    }

    @Test
    void aLookThatIsRefused_isNotRecordedAsOne() {
        RunningAudit a = RunningAudit.at(Moment.OPEN);

        notFound(() -> a.p.use(LookAtIdentity.class).handle(a.p.scrutineer, a.shared));

        assertThat(looks(a)).isZero();
    }

    private static long looks(RunningAudit a) {
        return a.p.kept.history.everything().stream()
                .filter(f -> f.what().equals("identity-looked-at"))
                .count();
    }

    private static void abandon(RunningAudit a) {
        a.p.use(AbandonCycle.class)
                .handle(a.p.chair, new AbandonCycle.Command(a.cycle, 0, "Overtaken.", "Synthetic Board Chair"));
    }

    private static ActionDesk.Read action(RunningAudit a) {
        return new ActionDesk.Read(a.action(), 0);
    }

    private static void refused(ThrowingCallable what) {
        RuleBroken refusal = ruleBrokenBy(what);
        assertThat(refusal.code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
    }
}

package org.caseaudit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.assignment.ExcuseForm;
import org.caseaudit.application.assignment.HandOverForm;
import org.caseaudit.application.assignment.ReturnForm;
import org.caseaudit.application.assignment.SignOffForm;
import org.caseaudit.application.assignment.WithdrawForm;
import org.caseaudit.application.casefile.LookAtIdentity;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.evidence.RemoveEvidence;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.application.moderation.ReopenCycle;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Before the meeting nobody of an agency can tell whether another agency has begun, handed in, graded high or low, or has
 * nothing to return: whatever the others do, every answer the product gives stays the same to the last letter. Grades
 * given with an eye on the others' are worth nothing at the meeting.
 */
class BlindnessTest {
    private RunningAudit a;
    private Actor healthSecondAuditor;

    @BeforeEach
    void thePoliceHaveFilledTheirForm_andNobodyElseHasBegun() {
        a = RunningAudit.at(Moment.PLANNED);
        healthSecondAuditor =
                a.p.person("Synthetic Health Second Auditor", new Seat(Role.AUDITOR, a.p.health.agency()));
        a.launch();
        a.fill(a.shared, a.p.police)
                .answering(SmallTemplate.OTHERS, "Health never rang back.")
                .complete();
        a.submit(a.shared, a.p.police);
    }

    /** Everything health and children's services may do before the meeting, one after the other. */
    private Map<String, Runnable> whatTheOthersDo() {
        var healthForm = RunningAudit.read(a.form(a.shared, a.p.health));
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("look who the child is", () -> a.p.use(LookAtIdentity.class).handle(a.p.health.auditor(), a.shared));
        acts.put(
                "begin to write", () -> a.fill(a.shared, a.p.health).answering(SmallTemplate.GOOD, "We rang at once."));
        acts.put(
                "grade the case inadequate",
                () -> a.fill(a.shared, a.p.health).usually("inadequate").complete());
        acts.put("attach a file", () -> a.attach(a.shared, a.p.health));
        acts.put(
                "take a file away",
                () -> a.p.use(RemoveEvidence.class).handle(a.p.health.auditor(), a.attach(a.shared, a.p.health), 0));
        acts.put("raise a concern", () -> a.raiseConcern(a.p.health));
        acts.put("record a voice", () -> a.recordVoice(a.p.health));
        acts.put("hand in", () -> a.submit(a.shared, a.p.health));
        acts.put("withdraw", () -> a.p.use(WithdrawForm.class).handle(a.p.health.auditor(), healthForm));
        acts.put("hand in again", () -> a.submit(a.shared, a.p.health));
        acts.put(
                "return for correction",
                () -> a.p.use(ReturnForm.class).handle(a.p.health.lead(), healthForm, "Say more."));
        acts.put(
                "hand over",
                () -> a.p.use(HandOverForm.class).handle(a.p.health.lead(), healthForm, healthSecondAuditor.person()));
        acts.put("hand in by another auditor", () -> a.p.use(SubmitForm.class).handle(healthSecondAuditor, healthForm));
        acts.put("sign off", () -> a.p.use(SignOffForm.class).handle(a.p.health.lead(), healthForm));
        acts.put(
                "excuse the other child",
                () -> a.p.use(ExcuseForm.class)
                        .handle(
                                a.p.socialCare.auditor(),
                                RunningAudit.read(a.form(a.other, a.p.socialCare)),
                                NilReturn.NOT_INFORMED,
                                "Nobody told us."));
        acts.put(
                "answer whom they know",
                () -> a.p.use(RecordInvolvement.class)
                        .handle(
                                a.p.socialCare.lead(),
                                a.cycle,
                                List.of(new RecordInvolvement.Answer(
                                        a.shared, a.p.socialCare.agency(), InvolvementState.KNOWN, "Since birth."))));
        return acts;
    }

    private Map<String, Actor> thoseWhoMustNotNotice() {
        return Map.of(
                "its auditor",
                a.p.police.auditor(),
                "its lead",
                a.p.police.lead(),
                "a colleague",
                a.p.secondPoliceAuditor,
                "an agency not invited",
                a.p.school.lead(),
                "the administrator",
                a.p.administrator);
    }

    @Test
    void agencies_cannotTell_whatTheOthersDoBeforeTheMeeting() {
        EveryQuery queries = new EveryQuery(a);
        Map<String, Map<String, Object>> before = new LinkedHashMap<>();
        thoseWhoMustNotNotice().forEach((who, actor) -> before.put(who, queries.answers(actor)));

        whatTheOthersDo().forEach((act, run) -> {
            run.run();
            thoseWhoMustNotNotice()
                    .forEach((who, actor) -> assertThat(queries.answers(actor))
                            .as("what " + who + " is told after the others " + act)
                            .isEqualTo(before.get(who)));
        });
    }

    @Test
    void theOthers_areSeenByTheOffice_soTheTestCanSeeADifference() {
        EveryQuery queries = new EveryQuery(a);
        List<String> unnoticed = new ArrayList<>();
        whatTheOthersDo().forEach((act, run) -> {
            Map<String, Object> before = queries.answers(a.p.chair);
            run.run();
            if (queries.answers(a.p.chair).equals(before)) {
                unnoticed.add(act);
            }
        });

        assertThat(unnoticed).isEmpty();
    }

    @Test
    void agencies_areBlindAgain_whenTheCycleIsReopened() {
        whatTheOthersDo().forEach((act, run) -> run.run());
        EveryQuery queries = new EveryQuery(a);
        Map<String, Object> before = queries.answers(a.p.police.auditor());

        a.beginModeration("The others are on leave.");
        assertThat(queries.answers(a.p.police.auditor())).isNotEqualTo(before);
        a.p.use(ReopenCycle.class).handle(a.p.chair, new ReopenCycle.Command(a.cycle, 0, "A form was wrong."));

        // the reason of the reopening stands in the cycle for everybody; all else is as it was
        Map<String, Object> after = queries.answers(a.p.police.auditor());
        before.keySet().removeIf(question -> question.startsWith("CycleQueries."));
        after.keySet().removeIf(question -> question.startsWith("CycleQueries."));
        assertThat(after).isEqualTo(before);
    }
}

package org.caseaudit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseaudit.application.assignment.AllocateForms;
import org.caseaudit.application.assignment.ExcuseForm;
import org.caseaudit.application.assignment.HandOverForm;
import org.caseaudit.application.assignment.ReturnForm;
import org.caseaudit.application.assignment.SignOffForm;
import org.caseaudit.application.assignment.WithdrawForm;
import org.caseaudit.application.casefile.LookAtIdentity;
import org.caseaudit.application.casefile.RecordInvolvement;
import org.caseaudit.application.concern.ConcernDesk;
import org.caseaudit.application.concern.RaiseConcern;
import org.caseaudit.application.concern.RecordConcernAction;
import org.caseaudit.application.concern.ReferConcern;
import org.caseaudit.application.cycle.AmendPlan;
import org.caseaudit.application.evidence.RemoveEvidence;
import org.caseaudit.application.finding.NameAgencyConcerned;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.application.moderation.ReopenCycle;
import org.caseaudit.application.voice.AmendVoice;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.CyclePlan;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceId;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.PlanBuilder;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Before the meeting nobody of an agency can tell whether another agency has begun, handed in, graded high or low, or has
 * nothing to return: whatever the others do, every answer the product gives stays the same to the last letter. Grades
 * given with an eye on the others' are worth nothing at the meeting. So too when the meeting has been and forms are filled
 * again: what was found, challenged and decided there is hidden until the next.
 */
class BlindnessTest {
    private RunningAudit a;
    private Actor healthSecondAuditor;
    private Actor nowWithThePolice;
    private ConcernId concernOfHealth;
    private VoiceId voiceToHealth;

    /**
     * The police have handed in an inadequate grade, which asks them for a concern; health have heard somebody and raised a
     * concern about the other child; nobody else has begun.
     */
    private void begin(boolean reopened) {
        a = RunningAudit.at(Moment.PLANNED);
        askLeadsToSignOff();
        Actor leaving = healthAuditor("Synthetic Auditor Who Leaves");
        nowWithThePolice = new Actor(leaving.person(), a.p.id, List.of(new Seat(Role.AUDITOR, a.p.police.agency())));
        a.knows(a.p.health, a.other);
        allocateToHealth(leaving);
        healthSecondAuditor = healthAuditor("Synthetic Health Second Auditor");
        a.launch();
        a.fill(a.shared, a.p.police)
                .usually("inadequate")
                .answering(SmallTemplate.OTHERS, "Health never rang back.")
                .complete();
        a.submit(a.shared, a.p.police);
        voiceToHealth = a.recordVoice(a.p.health);
        concernOfHealth = a.p.use(RaiseConcern.class)
                .handle(
                        a.p.health.auditor(),
                        new RaiseConcern.Command(a.other, null, null, "The child is cold.", null),
                        null);
        if (reopened) {
            meetAndReopen();
        }
    }

    private void askLeadsToSignOff() {
        CyclePlan plan = PlanBuilder.aPlan()
                .with(a.template)
                .drawn(SampleMethod.DRAWN)
                .withSignOff()
                .build();
        a.p.use(AmendPlan.class).handle(a.p.chair, new AmendPlan.Command(a.cycle, 0, plan));
    }

    private Actor healthAuditor(String name) {
        return a.p.person(name, new Seat(Role.AUDITOR, a.p.health.agency()));
    }

    private void allocateToHealth(Actor auditor) {
        var row = new AllocateForms.Row(a.other, a.p.health.agency(), auditor.person(), null);
        a.p.use(AllocateForms.class).handle(a.p.chair, new AllocateForms.Command(a.cycle, List.of(row), false));
    }

    /** At the first meeting children's services' form is there; it says something of others, and health doubt a grade. */
    private void meetAndReopen() {
        a.fill(a.other, a.p.socialCare)
                .answering(SmallTemplate.OTHERS, "The police came too late.")
                .complete();
        a.submit(a.other, a.p.socialCare);
        a.meet("The others are on leave.");
        a.p.kept.findings.of(a.cycle).stream()
                .filter(f -> a.p.socialCare.agency().equals(f.agency()))
                .filter(f -> f.kind() == FindingKind.ABOUT_ANOTHER_AGENCY)
                .forEach(f -> a.p.use(NameAgencyConcerned.class)
                        .handle(a.p.chair, new NameAgencyConcerned.Command(f.id(), 0, a.p.police.agency())));
        a.decideEverything();
        a.p.use(ReopenCycle.class).handle(a.p.chair, new ReopenCycle.Command(a.cycle, 0, "A form was wrong."));
    }

    /** Everything health and children's services may do before the meeting, one after the other. */
    private Map<String, Runnable> whatTheOthersDo() {
        var healthForm = RunningAudit.read(a.form(a.shared, a.p.health));
        var formOfWhoLeft = RunningAudit.read(a.form(a.other, a.p.health));
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
        acts.put("refer their concern", this::referConcernOfHealth);
        acts.put(
                "act on their concern",
                () -> a.p.use(RecordConcernAction.class)
                        .handle(a.p.health.lead(), new ConcernDesk.Read(concernOfHealth, 0), "Seen."));
        acts.put("record a voice", () -> a.recordVoice(a.p.health));
        acts.put("hear that consent is taken back", this::amendVoiceToHealth);
        acts.put("hand in", () -> a.submit(a.shared, a.p.health));
        acts.put("raise a concern", () -> a.raiseConcern(a.p.health));
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
                "excuse the form of somebody who left",
                () -> a.p.use(ExcuseForm.class)
                        .handle(a.p.health.lead(), formOfWhoLeft, NilReturn.NO_RECORDS, "Left with the file."));
        acts.put(
                "answer whom they know",
                () -> a.p.use(RecordInvolvement.class)
                        .handle(
                                a.p.socialCare.lead(),
                                a.cycle,
                                List.of(new RecordInvolvement.Answer(
                                        a.shared, a.p.socialCare.agency(), InvolvementState.KNOWN, "Since birth."))));
        acts.put("take on one more form", () -> a.allocate(a.shared, a.p.socialCare));
        acts.put("excuse it again", this::excuseChildrensServices);
        return acts;
    }

    private void referConcernOfHealth() {
        NamedManager manager = new NamedManager("Synthetic Matron", a.p.health.agency());
        a.p.use(ReferConcern.class).handle(a.p.health.lead(), new ConcernDesk.Read(concernOfHealth, 0), manager, null);
    }

    private void amendVoiceToHealth() {
        VoiceContent content = new VoiceContent(
                VoiceKind.PRACTITIONER,
                "A talk.",
                PlanBuilder.MEETING.minusMonths(2),
                Consent.NO,
                null,
                "I never knew.");
        a.p.use(AmendVoice.class).handle(a.p.health.auditor(), new AmendVoice.Command(voiceToHealth, 0, content));
    }

    private void excuseChildrensServices() {
        AssignmentId form = a.form(a.shared, a.p.socialCare);
        a.p.use(ExcuseForm.class)
                .handle(a.p.socialCare.auditor(), RunningAudit.read(form), NilReturn.NOT_INFORMED, "Nobody told us.");
    }

    private Map<String, Actor> thoseWhoMustNotNotice() {
        return Map.of(
                "its auditor",
                a.p.police.auditor(),
                "its lead",
                a.p.police.lead(),
                "a colleague",
                a.p.secondPoliceAuditor,
                "a colleague who came from health",
                nowWithThePolice,
                "an agency not invited",
                a.p.school.lead(),
                "the administrator",
                a.p.administrator);
    }

    @ParameterizedTest(name = "reopened: {0}")
    @ValueSource(booleans = {false, true})
    void agencies_cannotTell_whatTheOthersDoBeforeTheMeeting(boolean reopened) {
        begin(reopened);
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

    @ParameterizedTest(name = "reopened: {0}")
    @ValueSource(booleans = {false, true})
    void theOthers_areSeenByTheOffice_soTheTestCanSeeADifference(boolean reopened) {
        begin(reopened);
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

    /** What stays as it is can still be told: so nothing of the others may be in any answer, changed or not. */
    @ParameterizedTest(name = "reopened: {0}")
    @ValueSource(booleans = {false, true})
    void agencies_areTold_noIdentifierAndNoWordOfTheOthers(boolean reopened) {
        begin(reopened);
        EveryQuery queries = new EveryQuery(a);
        List<String> secrets = new ArrayList<>(
                List.of("I never knew.", "The child is cold.", "The police came too late.", "Not in June."));
        secrets.add(concernOfHealth.value().toString());
        secrets.add(voiceToHealth.value().toString());
        a.p.kept.assignments.of(a.cycle).stream()
                .filter(form -> !form.agency().equals(a.p.police.agency()))
                .forEach(form -> secrets.add(form.id().value().toString()));

        thoseWhoMustNotNotice()
                .forEach((who, actor) -> assertThat(queries.told(actor))
                        .as("what " + who + " is told")
                        .doesNotContain(secrets));
        assertThat(queries.told(a.p.chair)).contains("I never knew.", "The child is cold.");
    }

    @Test
    void agencies_areBlindAgain_whenTheCycleIsReopened() {
        begin(false);
        whatTheOthersDo().forEach((act, run) -> run.run());
        EveryQuery queries = new EveryQuery(a);
        Map<String, Map<String, Object>> before = new LinkedHashMap<>();
        thoseWhoMustNotNotice().forEach((who, actor) -> before.put(who, queries.answers(actor)));

        a.meet("The others are on leave.");
        a.decideEverything();
        assertThat(queries.answers(a.p.police.auditor())).isNotEqualTo(before.get("its auditor"));
        a.p.use(ReopenCycle.class).handle(a.p.chair, new ReopenCycle.Command(a.cycle, 0, "A form was wrong."));

        // the reason of the reopening stands in the cycle for everybody, and that one's own agency came to the meeting
        // in
        // its participation; all else is as it was
        thoseWhoMustNotNotice()
                .forEach((who, actor) -> assertThat(changed(before.get(who), queries.answers(actor)))
                        .as("what " + who + " is told once the meeting is undone")
                        .isEmpty());
    }

    private static final List<String> TOLD_ANYHOW = List.of("CycleQueries.", "ParticipationQueries.");

    /** The questions answered in another way than before, with both answers. */
    private static Map<String, String> changed(Map<String, Object> before, Map<String, Object> after) {
        Map<String, String> changed = new LinkedHashMap<>();
        after.forEach((question, answer) -> {
            if (TOLD_ANYHOW.stream().noneMatch(question::startsWith) && !Objects.equals(answer, before.get(question))) {
                changed.put(question, before.get(question) + " -> " + answer);
            }
        });
        return changed;
    }
}

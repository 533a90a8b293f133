package org.caseaudit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.actionplan.AddRecommendation;
import org.caseaudit.application.challenge.ChallengeDesk;
import org.caseaudit.application.challenge.DecideChallenge;
import org.caseaudit.application.challenge.RaiseChallenge;
import org.caseaudit.application.challenge.ReplyToChallenge;
import org.caseaudit.application.finding.AddFinding;
import org.caseaudit.application.finding.PlaceFinding;
import org.caseaudit.application.finding.ReplyToFinding;
import org.caseaudit.application.moderation.DecideItem;
import org.caseaudit.application.moderation.RespondToGrade;
import org.caseaudit.application.report.WriteNarrative;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From the meeting on the agencies of a case see each other's grades, and nobody else does: whatever is said and decided about
 * the child of police and health, who works with another child only is told the same to the last letter, until the report
 * is out.
 */
@Execution(ExecutionMode.CONCURRENT)
class OtherCaseTest {
    private final RunningAudit a = RunningAudit.at(Moment.MODERATION);

    private Map<String, Actor> thoseWhoMustNotNotice() {
        return Map.of(
                "an auditor in another case",
                a.p.socialCare.auditor(),
                "a lead in another case",
                a.p.socialCare.lead(),
                "an agency not invited",
                a.p.school.lead(),
                "the administrator",
                a.p.administrator);
    }

    /** What police, health and the chair do about their child at the meeting. */
    private Map<String, Runnable> atTheMeeting() {
        ChallengeDesk.Read challenge = new ChallengeDesk.Read(a.challenge(), 0);
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("decide", () -> decide(0, "good"));
        acts.put("decide again", () -> decide(1, "inadequate"));
        acts.put(
                "reply to a challenge",
                () -> a.p.use(ReplyToChallenge.class).handle(a.p.police.lead(), challenge, "The log says otherwise."));
        acts.put(
                "decide about a challenge",
                () -> a.p.use(DecideChallenge.class)
                        .handle(a.p.chair, challenge, ChallengeOutcome.UPHELD, "The log was of another day."));
        acts.put(
                "challenge another grade",
                () -> a.p.use(RaiseChallenge.class)
                        .handle(a.p.health.auditor(), a.challengeOf(a.p.police, TemplateDefinition.OVERALL), null));
        acts.put("find something", this::addFinding);
        acts.put(
                "leave a finding out",
                () -> a.p.use(PlaceFinding.class)
                        .handle(
                                a.p.coordinator,
                                new PlaceFinding.Command(a.finding(), 0, Fate.LEFT_OUT, "Told at once.")));
        acts.put(
                "reply to a finding",
                () -> a.p.use(ReplyToFinding.class)
                        .handle(
                                a.p.health.lead(),
                                new ReplyToFinding.Command(a.findingAboutHealth(), 0, "We did ring.")));
        acts.put("raise a concern", () -> a.raiseConcern(a.p.health));
        acts.put("move a concern up the line", () -> a.endConcern());
        acts.put("record a voice", () -> a.recordVoice(a.p.health));
        return acts;
    }

    private void decide(int standing, String grade) {
        Ruling ruling = new Ruling(DecisionKind.AGREED, grade, "Talked through.", List.of());
        a.p.use(DecideItem.class)
                .handle(
                        a.p.chair,
                        new DecideItem.Command(
                                a.cycle, new ItemKey(a.shared, SmallTemplate.SECTION), standing, ruling));
    }

    private void addFinding() {
        a.p.use(AddFinding.class)
                .handle(
                        a.p.chair,
                        new AddFinding.Command(
                                a.cycle, a.shared, null, FindingKind.GOOD_PRACTICE, "They rang each other."),
                        null);
    }

    /** And while the report is written. */
    private Map<String, Runnable> inTheReport() {
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put(
                "respond to the agreed grade",
                () -> a.p.use(RespondToGrade.class)
                        .handle(
                                a.p.police.auditor(),
                                new RespondToGrade.Command(
                                        a.cycle,
                                        new ItemKey(a.shared, SmallTemplate.SECTION),
                                        null,
                                        null,
                                        "We stand by ours.")));
        acts.put("find more", this::addFinding);
        acts.put(
                "write the summary",
                () -> a.p.use(WriteNarrative.class)
                        .handle(
                                a.p.chair,
                                new WriteNarrative.Command(a.cycle, 0, new Narrative("One child.", "", "", ""))));
        acts.put(
                "recommend",
                () -> a.p.use(AddRecommendation.class)
                        .handle(a.p.chair, new AddRecommendation.Command(a.cycle, "Ring.", "Done."), null));
        return acts;
    }

    private void meetingEnds() {
        a.beginReporting();
    }

    @Test
    void agenciesOfAnotherCase_cannotTell_whatIsSaidAndDecided() {
        assertUnnoticed(atTheMeeting());
        meetingEnds();
        assertUnnoticed(inTheReport());
    }

    private void assertUnnoticed(Map<String, Runnable> acts) {
        EveryQuery queries = new EveryQuery(a);
        Map<String, Map<String, Object>> before = new LinkedHashMap<>();
        thoseWhoMustNotNotice().forEach((who, actor) -> before.put(who, queries.answers(actor)));
        acts.forEach((act, run) -> {
            run.run();
            thoseWhoMustNotNotice()
                    .forEach((who, actor) -> assertThat(queries.answers(actor))
                            .as("what " + who + " is told after the others " + act)
                            .isEqualTo(before.get(who)));
        });
    }

    /** What stays as it is can still be told: so nothing of that child may be in any answer, changed or not. */
    @ParameterizedTest
    @EnumSource(
            value = Moment.class,
            names = {"MODERATION", "REPORTING", "SIGNED_OFF"})
    void agenciesOfAnotherCase_areTold_noIdentifierAndNoWordOfIt(Moment moment) {
        a.goOnUntil(moment);
        EveryQuery queries = new EveryQuery(a);
        List<String> secrets = new ArrayList<>(List.of(
                "Not in June.",
                "Our visits book.",
                "Health never rang back.",
                "The officer sat on the floor",
                "I never knew.",
                "The child sleeps in a car."));
        secrets.add(a.form(a.shared, a.p.police).value().toString());
        secrets.add(a.form(a.shared, a.p.health).value().toString());
        secrets.add(a.challenge().value().toString());
        secrets.add(a.finding().value().toString());

        thoseWhoMustNotNotice()
                .forEach((who, actor) -> assertThat(queries.told(actor))
                        .as("what " + who + " is told")
                        .doesNotContain(secrets));
        assertThat(queries.told(a.p.police.lead())).contains(secrets);
    }

    @Test
    void agenciesOfTheCase_doNotice_soTheTestCanSeeADifference() {
        List<String> unnoticed = unnoticed(atTheMeeting());
        meetingEnds();
        unnoticed.addAll(unnoticed(inTheReport()));

        assertThat(unnoticed).isEmpty();
    }

    /** By the police lead and the chair, who between them may see all of it. */
    private List<String> unnoticed(Map<String, Runnable> acts) {
        EveryQuery queries = new EveryQuery(a);
        List<String> unnoticed = new ArrayList<>();
        acts.forEach((act, run) -> {
            var before = List.of(queries.answers(a.p.police.lead()), queries.answers(a.p.chair));
            run.run();
            if (before.equals(List.of(queries.answers(a.p.police.lead()), queries.answers(a.p.chair)))) {
                unnoticed.add(act);
            }
        });
        return unnoticed;
    }
}

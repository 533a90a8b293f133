package org.caseaudit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseaudit.testing.SmallAudit.GOOD;
import static org.caseaudit.testing.SmallAudit.INADEQUATE;
import static org.caseaudit.testing.SmallAudit.OVERALL;
import static org.caseaudit.testing.SmallAudit.REQUIRES_IMPROVEMENT;

import java.time.LocalDate;
import java.util.List;
import org.caseaudit.application.actionplan.AddRecommendation;
import org.caseaudit.application.challenge.ChallengeDesk;
import org.caseaudit.application.challenge.DecideChallenge;
import org.caseaudit.application.challenge.RaiseChallenge;
import org.caseaudit.application.challenge.ReplyToChallenge;
import org.caseaudit.application.concern.ConcernDesk;
import org.caseaudit.application.concern.ConcernQueries;
import org.caseaudit.application.concern.RaiseConcern;
import org.caseaudit.application.concern.RecordConcernAction;
import org.caseaudit.application.concern.ReferConcern;
import org.caseaudit.application.concern.ResolveConcern;
import org.caseaudit.application.concern.UrgentGradeQueries;
import org.caseaudit.application.finding.FindingQueries;
import org.caseaudit.application.finding.NameAgencyConcerned;
import org.caseaudit.application.finding.PlaceFinding;
import org.caseaudit.application.finding.ReplyToFinding;
import org.caseaudit.application.moderation.BeginReporting;
import org.caseaudit.application.moderation.ComparisonQueries;
import org.caseaudit.application.moderation.RespondToGrade;
import org.caseaudit.application.report.CloseCycle;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.WriteNarrative;
import org.caseaudit.application.voice.RecordVoice;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.testing.InMemoryPartnership;
import org.caseaudit.testing.PlanBuilder;
import org.caseaudit.testing.SmallAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;

/**
 * An audit in which people do not agree: a concern that cannot wait, an agency that is late, a challenge, a dissent, a reply
 * to a finding, a response to a grade, and a child who was asked. Nothing of it is lost on the way to the report.
 */
class DisagreementScenarioTest {
    private final SmallAudit audit = new SmallAudit();
    private final InMemoryPartnership p = audit.p;
    private final ItemKey whole = new ItemKey(audit.c01, OVERALL);
    private ConcernId concern;

    @Test
    void anAuditWithADisagreement_losesNothingOfIt() {
        thePoliceSeeAChildInDangerAndDoNotWait();
        oneAgencyIsLate();
        theMeetingHearsAChallengeAndADissent();
        theOtherSidesHaveTheirSay();
        theReportTellsAllOfIt();
        theCycleCannotCloseOverTheConcern();
    }

    private void thePoliceSeeAChildInDangerAndDoNotWait() {
        audit.launch();
        // The police find the second child's case inadequate. The grade itself asks for a concern.
        audit.handIn(audit.c02, p.police, INADEQUATE);
        assertThat(p.use(UrgentGradeQueries.class).askedFor(p.police.auditor(), audit.cycle))
                .hasSize(1);
        concern = p.use(RaiseConcern.class)
                .handle(
                        p.police.auditor(),
                        new RaiseConcern.Command(
                                audit.c02, audit.form(audit.c02, p.police), null, "The baby is alone at night.", null),
                        null);
        assertThat(p.use(UrgentGradeQueries.class).askedFor(p.chair, audit.cycle))
                .isEmpty();
        // The coordinator sends it to the manager who can act. Her lead learns of the child, not of who saw it;
        p.use(ReferConcern.class)
                .handle(
                        p.coordinator,
                        new ConcernDesk.Read(concern, 0),
                        new NamedManager("Synthetic Manager", p.socialCare.agency()),
                        null);
        var seen = p.use(ConcernQueries.class).one(p.socialCare.lead(), concern);
        assertThat(seen.text()).isEqualTo("The baby is alone at night.");
        assertThat(seen.raisedBy()).isNull();
        assertThat(seen.agency()).isNull();
        // health learn nothing of it, neither now nor later.
        assertThatThrownBy(() -> p.use(ConcernQueries.class).one(p.health.lead(), concern))
                .isInstanceOf(NotFound.class);
        // The next day but one nothing is written down: it is overdue.
        p.clock.moveTo(LocalDate.of(2026, 3, 4));
        assertThat(p.use(ConcernQueries.class).counts(p.boardMember, audit.cycle))
                .isEqualTo(new ConcernQueries.ConcernCounts(1, 1, 1, 0));
        p.use(RecordConcernAction.class)
                .handle(p.socialCare.lead(), new ConcernDesk.Read(concern, 0), "The aunt sleeps there since Tuesday.");
    }

    private void oneAgencyIsLate() {
        audit.handIn(audit.c01, p.police, GOOD);
        audit.handIn(
                audit.c01,
                p.socialCare,
                GOOD,
                form -> form.answering(SmallTemplate.OTHERS, "The school sent nobody to any conference."));
        // A nurse the child knows has asked her, and she wants it told.
        p.use(RecordVoice.class)
                .handle(
                        p.health.auditor(),
                        new RecordVoice.Command(
                                audit.c01,
                                null,
                                new VoiceContent(
                                        VoiceKind.CHILD,
                                        "Drawing her day with the nurse",
                                        LocalDate.of(2026, 3, 3),
                                        Consent.YES,
                                        "She and her mother",
                                        "I like it when the same person comes.")),
                        null);
        // Health are late, the day after the forms were due; children's services never return the second child's form.
        p.clock.moveTo(LocalDate.of(2026, 4, 14));
        audit.handIn(audit.c01, p.health, REQUIRES_IMPROVEMENT);
        p.clock.moveTo(PlanBuilder.MEETING);
        audit.beginMeeting();
    }

    private void theMeetingHearsAChallengeAndADissent() {
        ChallengeId challenge = p.use(RaiseChallenge.class)
                .handle(
                        p.health.lead(),
                        new RaiseChallenge.Command(
                                audit.cycle,
                                whole,
                                p.police.agency(),
                                null,
                                null,
                                "You did not see the child in June.",
                                "Our visits book, 3 to 28 June."),
                        null);
        p.use(ReplyToChallenge.class)
                .handle(p.police.auditor(), new ChallengeDesk.Read(challenge, 0), "We saw her at school on the 9th.");
        // As a whole they agree to differ: good, and health keep their grade. On the work they agree.
        audit.decide(
                audit.c01,
                OVERALL,
                new Ruling(
                        DecisionKind.AGREED_TO_DIFFER,
                        GOOD,
                        "Talked through twice.",
                        List.of(new DissentingVoice(p.health.agency(), "Four months without weighing is not good."))));
        audit.decide(audit.c02, SmallTemplate.SECTION, agreed(INADEQUATE));
        audit.decide(audit.c02, OVERALL, agreed(INADEQUATE));
        audit.agreeOnTheRest(GOOD);
        // The meeting would go on to the report, but the challenge has no outcome yet.
        assertThatThrownBy(() -> p.use(BeginReporting.class).handle(p.chair, audit.cycle, 0))
                .hasFieldOrPropertyWithValue("code", BeginReporting.CHALLENGES_OPEN);
        p.use(DecideChallenge.class)
                .handle(
                        p.chair,
                        new ChallengeDesk.Read(challenge, 0),
                        ChallengeOutcome.NOT_UPHELD,
                        "The school's register bears it out.");
        audit.beginReporting();
    }

    private static Ruling agreed(String grade) {
        return new Ruling(DecisionKind.AGREED, grade, "Read aloud.", List.of());
    }

    private void theOtherSidesHaveTheirSay() {
        // The finding is about the school, which is told and replies.
        FindingId finding = p.use(FindingQueries.class).all(p.chair, audit.cycle).stream()
                .filter(f -> f.kind() == FindingKind.ABOUT_ANOTHER_AGENCY)
                .findFirst()
                .orElseThrow()
                .id();
        p.use(NameAgencyConcerned.class)
                .handle(p.coordinator, new NameAgencyConcerned.Command(finding, 0, p.school.agency()));
        p.use(ReplyToFinding.class)
                .handle(p.school.lead(), new ReplyToFinding.Command(finding, 0, "All three were in the holidays."));
        p.use(PlaceFinding.class).handle(p.coordinator, new PlaceFinding.Command(finding, 0, Fate.INCLUDED, null));
        // Health see that the work was agreed better than they graded it, and say something to it.
        assertThat(p.use(ComparisonQueries.class).compare(p.health.auditor(), audit.cycle))
                .filteredOn(c -> c.differs() && !c.dissents())
                .singleElement()
                .satisfies(c -> assertThat(c.section()).isEqualTo(SmallTemplate.SECTION));
        p.use(RespondToGrade.class)
                .handle(
                        p.health.auditor(),
                        new RespondToGrade.Command(
                                audit.cycle,
                                new ItemKey(audit.c01, SmallTemplate.SECTION),
                                null,
                                null,
                                "We can live with it, the weighing has begun."));
        p.use(WriteNarrative.class)
                .handle(
                        p.coordinator,
                        new WriteNarrative.Command(
                                audit.cycle, 0, new Narrative("Neglect is named late.", "", "", "")));
        p.use(AddRecommendation.class)
                .handle(p.chair, new AddRecommendation.Command(audit.cycle, "Weigh.", "Agreed at the meeting."), null);
        audit.signOff().publish();
    }

    private void theReportTellsAllOfIt() {
        CombinedReport report =
                p.use(ReportQueries.class).published(p.boardMember, audit.cycle).content();
        assertThat(report.figures().late()).isEqualTo(1);
        assertThat(report.figures().notReturned()).isEqualTo(1);
        assertThat(report.challenges()).singleElement().satisfies(c -> {
            assertThat(c.text()).isEqualTo("You did not see the child in June.");
            assertThat(c.reply()).isEqualTo("We saw her at school on the 9th.");
            assertThat(c.outcome()).isEqualTo(ChallengeOutcome.NOT_UPHELD);
        });
        assertThat(report.disagreements()).hasSize(2);
        assertThat(report.disagreements().get(0).responses())
                .extracting(CombinedReport.GivenResponse::text)
                .containsExactly("We can live with it, the weighing has begun.");
        assertThat(report.disagreements().get(1).dissents())
                .extracting(CombinedReport.KeptDissent::agency)
                .containsExactly(p.health.name());
        assertThat(report.findings().get(FindingKind.ABOUT_ANOTHER_AGENCY))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.about()).isEqualTo(p.school.name());
                    assertThat(f.reply()).isEqualTo("All three were in the holidays.");
                });
        assertThat(report.voices()).singleElement().satisfies(v -> {
            assertThat(v.pseudonym()).isEqualTo("C01");
            assertThat(v.heard().get(0).text()).isEqualTo("I like it when the same person comes.");
        });
        assertThat(report.toString())
                .as("a concern is for those who act on it, not for the report")
                .doesNotContain("alone at night");
    }

    private void theCycleCannotCloseOverTheConcern() {
        assertThatThrownBy(() -> p.use(CloseCycle.class).handle(p.chair, audit.cycle, 0))
                .hasFieldOrPropertyWithValue("code", CloseCycle.CONCERNS_OPEN);
        p.use(ResolveConcern.class)
                .handle(p.chair, new ConcernDesk.Read(concern, 0), "Visited twice; the baby is safe and known.");
        p.use(CloseCycle.class).handle(p.chair, audit.cycle, 0);
        assertThat(p.kept.cycles.get(audit.cycle).state()).isEqualTo(CycleState.CLOSED);
    }
}

package org.caseaudit.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseaudit.testing.SampleBuilder.aSampleOf;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.grading.DepthKind;
import org.caseaudit.domain.grading.DepthNote;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemStatus;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.report.CombinedReport.CaseAgreement;
import org.caseaudit.domain.report.CombinedReport.CaseOutcome;
import org.caseaudit.domain.report.CombinedReport.GradeGiven;
import org.caseaudit.domain.report.CombinedReport.ReportedAction;
import org.caseaudit.domain.report.CombinedReport.ReportedFinding;
import org.caseaudit.domain.report.CombinedReport.SectionFigures;
import org.caseaudit.domain.report.CombinedReport.ThinAnswers;
import org.caseaudit.domain.report.CombinedReport.ThinPlace;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportComposerTest {
    private static final String WORK = SmallTemplate.SECTION;
    private static final String OVERALL = TemplateDefinition.OVERALL;

    private final MaterialBuilder material = new MaterialBuilder();

    private static Ruling agreed(String grade) {
        return new Ruling(DecisionKind.AGREED, grade, "Agreed after talking.", List.of());
    }

    @ParameterizedTest(name = "{1} cases {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // Solihull took 11 cases as representative, and was told they were not (Ofsted 2016)
                "CHOSEN |  1 | This is 1 case that was chosen, not drawn. It shows",
                "DRAWN  |  1 | This is 1 case drawn at random. It says little",
                "CHOSEN | 30 | These are 30 cases that were chosen, not drawn. They show what can happen, not how often it happens.",
                "DRAWN  |  8 | These are 8 cases drawn at random. So few say little about how often something happens.",
                "DRAWN  | 19 | These are 19 cases drawn at random. So few",
                "DRAWN  | 20 | These are 20 cases drawn at random.",
            })
    void everyReport_saysWhatItsSampleCanBear(SampleMethod method, int cases, String beginning) {
        MaterialBuilder sample = method == SampleMethod.DRAWN
                ? MaterialBuilder.drawn(aSampleOf(cases).from("all", 40))
                : new MaterialBuilder();
        IntStream.range(sample.build().cases().size(), cases).forEach(i -> sample.child());

        assertThat(sample.compose().sample().caution()).startsWith(beginning);
    }

    @Test
    void sections_countGradesBeforeAndAfterTheMeeting() {
        Agency health = material.agency("Health");
        Agency police = material.agency("Police");
        CaseFile spread = material.child();
        CaseFile same = material.child();
        CaseFile alone = material.child();
        material.child(); // nobody graded it
        material.graded(spread, WORK, health, "good").graded(spread, WORK, police, "inadequate");
        material.graded(same, WORK, health, "good").graded(same, WORK, police, "good");
        material.graded(alone, WORK, police, "outstanding");
        material.decided(
                spread,
                WORK,
                1,
                new Ruling(
                        DecisionKind.AGREED_TO_DIFFER,
                        null,
                        "No common ground.",
                        List.of(new DissentingVoice(health.id(), "It was good."))));
        material.decided(same, WORK, 1, new Ruling(DecisionKind.AGREED, "good", null, List.of()));
        material.decided(alone, WORK, 1, agreed("good"));

        CombinedReport report = material.compose();

        assertThat(report.sections().get(0))
                .isEqualTo(new SectionFigures(
                        WORK,
                        "The work",
                        Map.of("outstanding", 1, "good", 3, "requires-improvement", 0, "inadequate", 1),
                        Map.of("outstanding", 0, "good", 2, "requires-improvement", 0, "inadequate", 0),
                        1,
                        1,
                        1,
                        1,
                        0));
        assertThat(report.figures().items()).as("what nobody graded is no item").isEqualTo(3);
    }

    @Test
    void aDecision_countsOnce_howeverOftenItWasTaken() {
        Agency health = material.agency("Health");
        Agency police = material.agency("Police");
        CaseFile child = material.child();
        material.graded(child, OVERALL, health, "good").graded(child, OVERALL, police, "inadequate");
        material.decided(child, OVERALL, 2, agreed("inadequate"));
        material.decided(
                child,
                OVERALL,
                1,
                new Ruling(
                        DecisionKind.AGREED_TO_DIFFER,
                        "good",
                        "First thoughts.",
                        List.of(new DissentingVoice(police.id(), "Unsafe."))));

        CombinedReport report = material.compose();

        assertThat(report.figures().agreedToDiffer()).isZero();
        assertThat(report.figures().dissents())
                .as("the dissent went with the decision")
                .isZero();
        assertThat(report.figures().gradesAfter())
                .containsEntry("inadequate", 1)
                .containsEntry("good", 0);
        assertThat(report.cases())
                .containsExactly(new CaseOutcome(
                        "C01",
                        0,
                        ItemStatus.SPREAD,
                        DecisionKind.AGREED,
                        "inadequate",
                        true,
                        new CaseAgreement(0, 1, 0)));
    }

    @Test
    void aCaseNobodyGraded_hasNoOutcome() {
        material.child();

        assertThat(material.compose().cases())
                .containsExactly(
                        new CaseOutcome("C01", 0, ItemStatus.NONE, null, null, false, new CaseAgreement(0, 0, 0)));
    }

    @Test
    void disagreements_nameTheAgenciesInTheSameOrderAlways() {
        Agency police = material.agency("Police");
        Agency health = material.agency("Health");
        CaseFile child = material.child();
        material.graded(child, WORK, police, "inadequate").graded(child, WORK, health, "good");

        var disagreement = material.compose().disagreements().get(0);

        assertThat(disagreement.grades()).extracting(GradeGiven::agency).containsExactly("Health", "Police");
        assertThat(disagreement.distance()).isEqualTo(2);
        assertThat(disagreement.straddlesGood()).isTrue();
        assertThat(disagreement.outcome()).as("not yet decided").isNull();
    }

    @Test
    void findings_standUnderTheirKind_exceptThoseLeftOut() {
        Agency health = material.agency("Health");
        CaseFile child = material.child();
        material.finding(FindingKind.GOOD_PRACTICE, child, health, "Rang back.").include();
        material.finding(FindingKind.DEVELOPMENT, null, null, "Ring back sooner.");
        Finding outside = material.finding(FindingKind.OUTSIDE_THEME, child, health, "The cellar.");
        outside.leaveOut("Passed on.");

        CombinedReport report = material.compose();

        assertThat(report.findings())
                .containsOnlyKeys(FindingKind.values())
                .containsEntry(
                        FindingKind.GOOD_PRACTICE,
                        List.of(new ReportedFinding("C01", null, "Health", "Rang back.", null, null)))
                .containsEntry(
                        FindingKind.DEVELOPMENT,
                        List.of(new ReportedFinding(null, null, null, "Ring back sooner.", null, null)))
                .containsEntry(FindingKind.OUTSIDE_THEME, List.of());
        assertThat(report.leftOut())
                .containsExactly(new CombinedReport.LeftOut(
                        FindingKind.OUTSIDE_THEME, "C01", "Health", "The cellar.", "Passed on.", null, null));
    }

    @Test
    void anAction_namesItsAgency_evenOneThatTookNoPart() {
        // what has to change is often with somebody who was not in the room
        material.agency("Health");
        Agency housing = material.outsider("Housing");
        material.action(material.recommendation("Heat the flats.", null), housing);

        assertThat(material.compose().recommendations().get(0).actions())
                .extracting(ReportedAction::agency, ReportedAction::owner)
                .containsExactly(tuple("Housing", "Synthetic Owner"));
    }

    @Test
    void thinAnswers_standWithTheThresholds_byWhichTheyWereFound() {
        Agency police = material.agency("Police");
        CaseFile child = material.child();
        material.thin(new DepthNote(police.id(), WORK, DepthKind.GRADED_BUT_EMPTY, List.of(child.id()), 1));

        assertThat(material.compose().thinAnswers())
                .isEqualTo(new ThinAnswers(
                        DepthThresholds.DEFAULT,
                        List.of(new ThinPlace(
                                "Police", WORK, "The work", DepthKind.GRADED_BUT_EMPTY, List.of("C01"), 1))));
    }

    @Test
    void theSameMaterial_givesTheSameReport() {
        Agency health = material.agency("Health");
        CaseFile child = material.child();
        material.graded(child, WORK, health, "good").graded(child, OVERALL, health, "good");
        ReportMaterial same = material.build();

        assertThat(ReportComposer.compose(same)).isEqualTo(ReportComposer.compose(same));
    }

    @Test
    void anAuditWithNothingInIt_stillComposes() {
        // a draft is read from the first day of reporting on, and an audit may have one agency and one ungraded case
        material.agency("Health");
        material.child();

        assertThat(material.compose().figures().items()).isZero();
    }

    @Test
    void concerns_areCounted_andWhatTheyWereAboutStaysOutside() {
        CaseFile child = material.child();
        Agency health = material.agency("Health");
        material.concern(child);
        var resolved = material.concern(child);
        resolved.refer(
                new NamedManager("Synthetic Manager", health.id()),
                null,
                MaterialBuilder.OWNER,
                MaterialBuilder.IN_TIME);
        resolved.recordAction("Seen the same day.", MaterialBuilder.OWNER, MaterialBuilder.IN_TIME);
        resolved.resolve("The child is safe.", MaterialBuilder.OWNER, MaterialBuilder.IN_TIME);

        CombinedReport report = material.compose();

        assertThat(report.concerns()).isEqualTo(new CombinedReport.ConcernCount(2, 1));
        assertThat(report.toString()).doesNotContain("sleeps in a car", "Seen the same day", "The child is safe");
    }
}

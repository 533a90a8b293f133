package org.caseaudit.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.SampleBuilder.aSampleOf;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.figures.Change;
import org.caseaudit.domain.figures.ChangeFigures;
import org.caseaudit.domain.figures.TwoCycles;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.report.CombinedReport.ReAudit;
import org.caseaudit.domain.report.CombinedReport.SectionChange;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Then 1 of 4 cases was good, now 3 of 4 are; whether that may be called a change depends on what was compared. */
class ReportedReAuditTest {
    private static final String WORK = SmallTemplate.SECTION;
    private static final String OVERALL = TemplateDefinition.OVERALL;
    private static final Map<String, Integer> ONE_OF_FOUR =
            Map.of("outstanding", 0, "good", 1, "requires-improvement", 3, "inadequate", 0);
    private static final Map<String, Integer> THREE_OF_FOUR =
            Map.of("outstanding", 0, "good", 3, "requires-improvement", 1, "inadequate", 0);

    /** Four cases drawn from twenty, so many of them agreed good and so many to require improvement. */
    private static MaterialBuilder drawn(int good, int others) {
        return graded(MaterialBuilder.drawn(aSampleOf(4).from("one", 20)), good, others);
    }

    private static MaterialBuilder chosen(int good, int others) {
        MaterialBuilder audit = new MaterialBuilder(SampleMethod.CHOSEN);
        IntStream.range(0, good + others).forEach(i -> audit.child());
        return graded(audit, good, others);
    }

    private static MaterialBuilder graded(MaterialBuilder audit, int good, int others) {
        Agency health = audit.agency("Health");
        List<CaseFile> children = audit.children().subList(0, good + others);
        for (CaseFile child : children) {
            String grade = children.indexOf(child) < good ? "good" : "requires-improvement";
            for (String section : List.of(WORK, OVERALL)) {
                audit.graded(child, section, health, grade);
                audit.decided(child, section, 1, new Ruling(DecisionKind.AGREED, grade, "Read aloud.", List.of()));
            }
        }
        return audit;
    }

    private static ReAudit compared(MaterialBuilder then, TemplateDefinition tool, MaterialBuilder now) {
        return now.reAuditing(then.asEarlierAudit(tool)).compose().reAudit();
    }

    private static ReAudit compared(TemplateDefinition earlierTool) {
        return compared(drawn(1, 3), earlierTool, drawn(3, 1));
    }

    @Test
    void anAuditThatRepeatsNone_isComparedWithNone() {
        assertThat(drawn(3, 1).compose().reAudit()).isNull();
    }

    @Test
    void theSameSectionOnTheSameScale_ofDrawnCases_isCompared_withTheFiguresAnybodyCanRecalculate() {
        ReAudit reAudit = compared(SmallTemplate.definition());

        ChangeFigures figures = Change.of(new TwoCycles(List.of(0, 1, 3, 0), List.of(0, 3, 1, 0), 2));
        assertThat(reAudit.sections())
                .containsExactly(
                        new SectionChange(WORK, "The work", ONE_OF_FOUR, THREE_OF_FOUR, figures, figures.sentence()),
                        new SectionChange(
                                OVERALL,
                                "The case as a whole",
                                ONE_OF_FOUR,
                                THREE_OF_FOUR,
                                figures,
                                figures.sentence()));
        // counted by hand: of 16 comparisons 3 × 3 are better and 1 × 1 is worse
        assertThat(figures.difference()).isEqualTo(0.5);
        assertThat(figures.cliffsDelta()).isEqualTo(0.5);
        assertThat(reAudit.cases()).isEqualTo(4);
        assertThat(Json.read(Json.write(reAudit), ReAudit.class))
                .as("as it is frozen with the report")
                .isEqualTo(reAudit);
        assertThat(reAudit.method()).isEqualTo(SampleMethod.DRAWN);
    }

    private static Stream<Arguments> samplesThatBearNoRange() {
        String chosen = "the cases were chosen, not drawn.";
        return Stream.of(
                arguments(chosen(1, 3), drawn(3, 1), "In the earlier audit " + chosen),
                arguments(drawn(1, 3), chosen(3, 1), "In this audit " + chosen),
                arguments(chosen(1, 3), chosen(3, 1), "In the earlier audit " + chosen + " In this audit " + chosen),
                arguments(graded(undrawn(), 1, 3), drawn(3, 1), "In the earlier audit no draw is on record."),
                arguments(
                        drawn(1, 3),
                        graded(
                                MaterialBuilder.drawn(
                                        aSampleOf(4).from("one", 20).replacing(1)),
                                3,
                                1),
                        "In this audit more than one in five cases had to be replaced."),
                arguments(
                        drawn(1, 3),
                        graded(
                                MaterialBuilder.drawn(aSampleOf(4)
                                        .from("many", 38)
                                        .from("few", 2)
                                        .atLeast(2)),
                                3,
                                1),
                        "In this audit the groups did not give cases in proportion to their size."));
    }

    /** The plan says that the cases were drawn, and nothing shows it. */
    private static MaterialBuilder undrawn() {
        MaterialBuilder audit = new MaterialBuilder(SampleMethod.DRAWN);
        IntStream.range(0, 4).forEach(i -> audit.child());
        return audit;
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("samplesThatBearNoRange")
    void casesThatStandForThemselves_giveCounts_butNoDifference(MaterialBuilder then, MaterialBuilder now, String why) {
        ReAudit reAudit = compared(then, SmallTemplate.definition(), now);

        assertThat(reAudit.sections()).hasSize(2).allSatisfy(change -> {
            assertThat(change.earlier()).isEqualTo(ONE_OF_FOUR);
            assertThat(change.now()).isEqualTo(THREE_OF_FOUR);
            assertThat(change.figures()).isNull();
            assertThat(change.sentence())
                    .isEqualTo(why + " So the grades describe these cases only, and no difference is calculated.");
        });
    }

    private static TemplateDefinition tool(GradingScale scale, boolean overall, Section section) {
        TemplateDefinition small = SmallTemplate.definition();
        return new TemplateDefinition(
                small.code(), small.name(), small.purpose(), small.hours(), scale, overall, List.of(section));
    }

    private static Section section(String code, List<LgaArea> areas, boolean graded, boolean ownPart) {
        Section small = SmallTemplate.definition().sections().get(0);
        return new Section(code, small.title(), null, areas, graded, null, small.questions(), ownPart);
    }

    private static TemplateDefinition with(Section section) {
        return tool(OfstedScale.FOUR_GRADES, true, section);
    }

    @Test
    void aSectionTheEarlierToolDidNotGrade_hasNothingToCompareWith() {
        for (Section other : List.of(section("play", List.of(), true, false), section(WORK, List.of(), false, false))) {
            SectionChange work = compared(with(other)).sections().get(0);

            assertThat(work.earlier()).isEmpty();
            assertThat(work.now()).isEqualTo(THREE_OF_FOUR);
            assertThat(work.figures()).isNull();
            assertThat(work.sentence()).startsWith("The earlier audit did not grade this section;");
        }
    }

    @Test
    void aSectionOfAnotherPracticeArea_orOfOnesOwnPart_isNotTheSame() {
        for (Section other : List.of(
                section(WORK, List.of(LgaArea.MANAGEMENT_OVERSIGHT), true, false),
                section(WORK, List.of(), true, true))) {
            assertThat(compared(with(other)).sections().get(0).sentence())
                    .startsWith("The section stood for something else in the earlier audit;");
        }
    }

    @Test
    void aScaleWithOtherGrades_orAnotherGoodLine_isNotTheSame() {
        GradingScale ofsted = OfstedScale.FOUR_GRADES;
        GradingScale stricter = new GradingScale("stricter", "Stricter", ofsted.grades(), "outstanding", List.of());
        GradingScale renamed = new GradingScale("renamed", "Renamed", ofsted.grades(), "good", List.of());
        Section same = section(WORK, List.of(), true, false);

        assertThat(compared(tool(stricter, true, same)).sections())
                .extracting(SectionChange::sentence)
                .allMatch(why -> why.startsWith("The two audits were graded on different scales;"));
        assertThat(compared(tool(renamed, true, same)).sections())
                .as("a scale is its grades, whatever it is called")
                .extracting(SectionChange::figures)
                .doesNotContainNull();
    }

    @Test
    void casesAsAWhole_areNotCompared_whenOneToolDidNotGradeThem() {
        Section same = section(WORK, List.of(), true, false);

        SectionChange whole =
                compared(tool(OfstedScale.FOUR_GRADES, false, same)).sections().get(1);

        assertThat(whole.sentence()).startsWith("The earlier audit did not grade cases as a whole;");
        assertThat(whole.figures()).isNull();
    }

    @Test
    void whereNoCaseHasAnAgreedGrade_thereIsNothingToCompare() {
        assertThat(compared(drawn(0, 0), SmallTemplate.definition(), drawn(3, 1))
                        .sections())
                .extracting(SectionChange::sentence)
                .allMatch(why -> why.startsWith("In the earlier audit no case has an agreed grade here;"));
        assertThat(compared(drawn(3, 1), SmallTemplate.definition(), drawn(0, 0))
                        .sections())
                .extracting(SectionChange::sentence)
                .allMatch(why -> why.startsWith("In this audit no case has an agreed grade here;"));
    }

    @Test
    void aCaseWithoutCommonGrade_isMissingForAReason_soNoDifferenceIsCalculated() {
        MaterialBuilder now = drawn(3, 0);
        CaseFile last = now.children().get(3);
        Agency police = now.agency("Police");
        now.graded(last, WORK, police, "good").graded(last, WORK, now.agency("School"), "inadequate");
        now.decided(
                last,
                WORK,
                1,
                new Ruling(
                        DecisionKind.AGREED_TO_DIFFER,
                        null,
                        "No common ground.",
                        List.of(new DissentingVoice(police.id(), "It was good."))));

        ReAudit reAudit = compared(drawn(1, 3), SmallTemplate.definition(), now);

        assertThat(reAudit.sections().get(0).sentence())
                .startsWith("Cases on which the meetings found no common grade here: 1;");
        assertThat(reAudit.sections().get(1).figures())
                .as("as a whole, where nobody graded that child, three cases speak for themselves")
                .isNotNull();
    }
}

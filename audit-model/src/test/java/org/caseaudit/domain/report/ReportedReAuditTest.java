package org.caseaudit.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.provider.CsvSource;

/** Then 1 of 4 cases was good, now 3 of 4 are; whether that may be called a change depends on what was compared. */
class ReportedReAuditTest {
    private static final String WORK = SmallTemplate.SECTION;
    private static final String OVERALL = TemplateDefinition.OVERALL;
    private static final Map<String, Integer> ONE_OF_FOUR =
            Map.of("outstanding", 0, "good", 1, "requires-improvement", 3, "inadequate", 0);
    private static final Map<String, Integer> THREE_OF_FOUR =
            Map.of("outstanding", 0, "good", 3, "requires-improvement", 1, "inadequate", 0);

    /** An audit in which so many cases were agreed good, and the others to require improvement. */
    private static MaterialBuilder audit(SampleMethod method, int good, int others) {
        MaterialBuilder audit = new MaterialBuilder(method);
        Agency health = audit.agency("Health");
        for (int i = 0; i < good + others; i++) {
            String grade = i < good ? "good" : "requires-improvement";
            CaseFile child = audit.child();
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
        return compared(audit(SampleMethod.DRAWN, 1, 3), earlierTool, audit(SampleMethod.DRAWN, 3, 1));
    }

    @Test
    void anAuditThatRepeatsNone_isComparedWithNone() {
        assertThat(audit(SampleMethod.DRAWN, 3, 1).compose().reAudit()).isNull();
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
        assertThat(reAudit.method()).isEqualTo(SampleMethod.DRAWN);
    }

    @ParameterizedTest(name = "then {0}, now {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CHOSEN | DRAWN  | The cases of the earlier audit were chosen, not drawn;",
                "DRAWN  | CHOSEN | The cases of this audit were chosen, not drawn;",
                "CHOSEN | CHOSEN | The cases of the earlier audit and of this audit were chosen, not drawn;"
            })
    void casesThatWereChosen_giveCounts_butNoDifference(SampleMethod then, SampleMethod now, String why) {
        ReAudit reAudit = compared(audit(then, 1, 3), SmallTemplate.definition(), audit(now, 3, 1));

        assertThat(reAudit.sections()).hasSize(2).allSatisfy(change -> {
            assertThat(change.earlier()).isEqualTo(ONE_OF_FOUR);
            assertThat(change.now()).isEqualTo(THREE_OF_FOUR);
            assertThat(change.figures()).isNull();
            assertThat(change.sentence()).startsWith(why).endsWith("so no difference is calculated.");
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
        MaterialBuilder none = audit(SampleMethod.DRAWN, 0, 0);
        MaterialBuilder some = audit(SampleMethod.DRAWN, 3, 1);

        assertThat(compared(none, SmallTemplate.definition(), audit(SampleMethod.DRAWN, 3, 1))
                        .sections())
                .extracting(SectionChange::sentence)
                .allMatch(why -> why.startsWith("In the earlier audit no case has an agreed grade here;"));
        assertThat(compared(some, SmallTemplate.definition(), audit(SampleMethod.DRAWN, 0, 0))
                        .sections())
                .extracting(SectionChange::sentence)
                .allMatch(why -> why.startsWith("In this audit no case has an agreed grade here;"));
    }

    @Test
    void aCaseWithoutCommonGrade_isLeftOut_andSaidSo() {
        MaterialBuilder now = audit(SampleMethod.DRAWN, 3, 1);
        CaseFile child = now.child();
        Agency police = now.agency("Police");
        now.graded(child, WORK, police, "good").graded(child, WORK, now.agency("School"), "inadequate");
        now.decided(
                child,
                WORK,
                1,
                new Ruling(
                        DecisionKind.AGREED_TO_DIFFER,
                        null,
                        "No common ground.",
                        List.of(new DissentingVoice(police.id(), "It was good."))));

        SectionChange work = compared(audit(SampleMethod.DRAWN, 1, 3), SmallTemplate.definition(), now)
                .sections()
                .get(0);

        assertThat(work.now()).isEqualTo(THREE_OF_FOUR);
        assertThat(work.sentence()).endsWith(" Left out: 1 case without a common grade.");
    }
}

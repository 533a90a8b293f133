package org.caseaudit.domain.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.template.Grade;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.Purpose;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionClass;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A trend never runs through a change of what it is measured with")
class TrendsTest {
    private static final LgaArea AREA = LgaArea.MANAGEMENT_OVERSIGHT;

    private int year = 2023;

    private static GradingScale scale(String grades, String goodThrough) {
        List<Grade> all = Arrays.stream(grades.split(""))
                .map(code -> new Grade(code, code, "Given when " + code + "."))
                .toList();
        return new GradingScale("scale", "Scale", all, goodThrough, List.of());
    }

    private static Section section(String code, String questions, LgaArea... areas) {
        List<Question> asked = Arrays.stream(questions.split(" "))
                .map(text -> new Question(
                        code + text,
                        text,
                        null,
                        QuestionType.TEXT,
                        Purpose.EVIDENCE,
                        QuestionClass.QUALITY,
                        true,
                        List.of(),
                        null,
                        null,
                        null))
                .toList();
        return new Section(code, code, null, List.of(areas), true, null, asked);
    }

    private static TemplateDefinition tool(GradingScale scale, Section... sections) {
        return new TemplateDefinition("tool", "Tool", "For tests", BigDecimal.ONE, scale, true, List.of(sections));
    }

    private AuditResult audit(TemplateDefinition tool, SampleMethod sample, Map<String, Integer> grades) {
        Map<String, Map<String, Integer>> bySection =
                tool.sections().stream().collect(Collectors.toMap(Section::code, section -> grades));
        return new AuditResult(
                new CycleId(UUID.randomUUID()),
                "Audit of " + year,
                LocalDate.of(year++, 5, 4),
                8,
                tool,
                sample,
                bySection,
                Map.of("supervision", 1));
    }

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource({
        // story, grades, good through, sample, section, what is asked, breaks
        "the same again,                     ABCD, B, CHOSEN, supervision, was-it-held, ''",
        "another scale,                      ABC,  B, CHOSEN, supervision, was-it-held, SCALE",
        "good begins elsewhere on it,        ABCD, C, CHOSEN, supervision, was-it-held, SCALE",
        "drawn instead of chosen,            ABCD, B, DRAWN,  supervision, was-it-held, SAMPLE",
        "another section serves the area,    ABCD, B, CHOSEN, oversight,   was-it-held, TEMPLATE_AREA",
        "the same section asks another thing, ABCD, B, CHOSEN, supervision, did-it-help, TEMPLATE_AREA",
        "the same section asks one more,     ABCD, B, CHOSEN, supervision, was-it-held did-it-help, TEMPLATE_AREA",
        "everything at once,                 ABC,  C, DRAWN,  oversight,   did-it-help, SCALE SAMPLE TEMPLATE_AREA",
    })
    void line_endsWithEveryChange(
            String story,
            String grades,
            String goodThrough,
            SampleMethod sample,
            String section,
            String asked,
            String breaks) {
        AuditResult before = audit(
                tool(scale("ABCD", "B"), section("supervision", "was-it-held", AREA)),
                SampleMethod.CHOSEN,
                Map.of("A", 1));
        AuditResult after =
                audit(tool(scale(grades, goodThrough), section(section, asked, AREA)), sample, Map.of("A", 1));

        AreaTrend trend = Trends.of(List.of(before, after)).get(0);

        Set<Break> expected = Stream.of(breaks.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Break::valueOf)
                .collect(Collectors.toSet());
        assertThat(trend.points().get(0).breaks()).isEmpty();
        assertThat(trend.points().get(1).breaks()).isEqualTo(expected);
        assertThat(trend.lines()).hasSize(expected.isEmpty() ? 1 : 2);
    }

    @Test
    void whatChangesInOneArea_leavesTheLineOfAnother() {
        // the new tool asks more about supervision and the same about recording
        TemplateDefinition then = tool(
                scale("ABCD", "B"),
                section("supervision", "was-it-held", AREA),
                section("records", "are-they-clear", LgaArea.QUALITY_OF_RECORDING));
        TemplateDefinition now = tool(
                scale("ABCD", "B"),
                section("supervision", "was-it-held did-it-help", AREA),
                section("records", "are-they-clear", LgaArea.QUALITY_OF_RECORDING));

        List<AreaTrend> trends = Trends.of(List.of(
                audit(then, SampleMethod.CHOSEN, Map.of("A", 1)), audit(now, SampleMethod.CHOSEN, Map.of("A", 1))));

        assertThat(trends).extracting(AreaTrend::area).containsExactly(AREA, LgaArea.QUALITY_OF_RECORDING);
        assertThat(trends.get(0).lines()).hasSize(2);
        assertThat(trends.get(1).lines()).hasSize(1);
    }

    @Test
    void auditThatDidNotGradeTheArea_isNoPoint_andTheLineRunsOnOverIt() {
        // neglect twice with the same tool, in between an audit of exploitation that did not ask about supervision
        TemplateDefinition neglect = tool(scale("ABCD", "B"), section("supervision", "was-it-held", AREA));
        TemplateDefinition exploitation =
                tool(scale("ABCD", "B"), section("records", "are-they-clear", LgaArea.QUALITY_OF_RECORDING));

        AreaTrend trend = Trends.of(List.of(
                        audit(neglect, SampleMethod.CHOSEN, Map.of("A", 1)),
                        audit(exploitation, SampleMethod.CHOSEN, Map.of("A", 1)),
                        audit(neglect, SampleMethod.CHOSEN, Map.of("C", 1))))
                .get(0);

        assertThat(trend.points()).extracting(TrendPoint::theme).containsExactly("Audit of 2023", "Audit of 2025");
        assertThat(trend.lines()).hasSize(1);
    }

    @Test
    void pointCounts_whatTheMeetingAgreed_overAllSectionsOfTheArea() {
        TemplateDefinition tool = tool(
                scale("ABCD", "B"),
                section("supervision", "was-it-held", AREA),
                section("oversight", "who-looked", AREA));

        TrendPoint point = Trends.of(List.of(audit(tool, SampleMethod.DRAWN, Map.of("A", 1, "B", 2, "C", 3, "D", 0))))
                .get(0)
                .points()
                .get(0);

        assertThat(point.graded()).as("six cases, two sections").isEqualTo(12);
        assertThat(point.good()).isEqualTo(6);
        assertThat(point.withoutGrade()).isEqualTo(1);
    }

    @Test
    void audits_areInTheOrderOfTheirMeetings_howeverTheyCome() {
        TemplateDefinition tool = tool(scale("ABCD", "B"), section("supervision", "was-it-held", AREA));
        AuditResult first = audit(tool, SampleMethod.CHOSEN, Map.of("A", 1));
        AuditResult second = audit(tool, SampleMethod.DRAWN, Map.of("A", 1));

        AreaTrend trend = Trends.of(List.of(second, first)).get(0);

        assertThat(trend.points()).extracting(TrendPoint::cycle).containsExactly(first.cycle(), second.cycle());
        assertThat(trend.points().get(1).breaks()).containsExactly(Break.SAMPLE);
    }

    @Test
    void noPublishedAudit_isNoTrend() {
        assertThat(Trends.of(List.of())).isEmpty();
    }
}

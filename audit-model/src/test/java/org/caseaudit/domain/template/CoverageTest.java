package org.caseaudit.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.domain.template.LgaArea.BASIC_INFORMATION;
import static org.caseaudit.domain.template.LgaArea.SERVICE_RESPONSE;
import static org.caseaudit.domain.template.Templates.about;
import static org.caseaudit.domain.template.Templates.answered;
import static org.caseaudit.domain.template.Templates.graded;
import static org.caseaudit.domain.template.Templates.guided;
import static org.caseaudit.domain.template.Templates.onPlan;
import static org.caseaudit.domain.template.Templates.required;
import static org.caseaudit.domain.template.Templates.section;
import static org.caseaudit.domain.template.Templates.template;
import static org.caseaudit.domain.template.Templates.text;
import static org.caseaudit.domain.template.Templates.when;
import static org.caseaudit.domain.template.Templates.yesNo;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageTest {
    private static final Question TICK = required(yesNo("tick"));
    private static final Question EVIDENCE = required(text("evidence", Purpose.EVIDENCE));
    private static final Question DIFFERENCE = required(text("difference", Purpose.DIFFERENCE));
    private static final Question FACT = required(text("fact", Purpose.FACT));

    static Stream<Arguments> practice() {
        return Stream.of(
                row(
                        "evidence, difference and grade",
                        graded(section("s", TICK, EVIDENCE, DIFFERENCE)),
                        Extent.FULLY,
                        "“Section s” asks for evidence (1 yes or no, 1 text), asks for the difference it made for the"
                                + " child (1 text) and is graded with the reason why."),
                row(
                        "a tick is taken only with its evidence, so it counts",
                        graded(section("s", TICK, DIFFERENCE)),
                        Extent.FULLY,
                        "“Section s” asks for evidence (1 yes or no), asks for the difference it made for the child"
                                + " (1 text) and is graded with the reason why."),
                row(
                        "Sandwell 2016: yes or no and a comment box",
                        section("s", TICK, EVIDENCE),
                        Extent.PARTLY,
                        "“Section s” asks for evidence (1 yes or no, 1 text), but does not ask for the difference it"
                                + " made for the child and is not graded."),
                row(
                        "activity graded without its result",
                        graded(section("s", EVIDENCE)),
                        Extent.PARTLY,
                        "“Section s” asks for evidence (1 text) and is graded with the reason why, but does not ask"
                                + " for the difference it made for the child."),
                row(
                        "a grade that nothing supports",
                        graded(section("s", FACT)),
                        Extent.PARTLY,
                        "“Section s” is graded with the reason why, but does not ask for evidence and does not ask"
                                + " for the difference it made for the child."),
                row(
                        "boxes nobody has to fill",
                        graded(section("s", EVIDENCE, text("difference", Purpose.DIFFERENCE))),
                        Extent.PARTLY,
                        "“Section s” asks for evidence (1 text) and is graded with the reason why, but lets the"
                                + " difference it made for the child be left out."),
                row(
                        "the difference is asked only after a yes",
                        graded(section("s", TICK, when(answered("tick", "yes"), DIFFERENCE))),
                        Extent.PARTLY,
                        "“Section s” asks for evidence (1 yes or no) and is graded with the reason why, but asks for"
                                + " the difference it made for the child only in some cases."),
                row(
                        "a section for looked-after children only",
                        when(onPlan(PlanType.LOOKED_AFTER), graded(section("s", EVIDENCE, DIFFERENCE))),
                        Extent.PARTLY,
                        "“Section s” asks for evidence (1 text), asks for the difference it made for the child"
                                + " (1 text) and is graded with the reason why, but is only shown for some cases or"
                                + " agencies."),
                row(
                        "Sandwell 2016: ethnicity taken down, nothing asked of it",
                        section("s", FACT),
                        Extent.NOT,
                        "“Section s” does not ask for evidence, does not ask for the difference it made for the child"
                                + " and is not graded."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("practice")
    void of_weighsEvidenceDifferenceAndGrade(String story, Section section, Extent extent, String reason) {
        AreaCoverage coverage = coverage(SERVICE_RESPONSE, about(SERVICE_RESPONSE, section));

        assertThat(coverage.extent()).as(story).isEqualTo(extent);
        assertThat(coverage.reason()).isEqualTo(reason);
        assertThat(coverage.sections()).containsExactly("s");
    }

    static Stream<Arguments> descriptive() {
        return Stream.of(
                row(
                        "Sandwell 2016: demographics with clear guidance",
                        guided(section("s", FACT)),
                        Extent.FULLY,
                        "“Section s” asks for facts (1 text) and says what is required."),
                row(
                        "guidance beside the question does as well",
                        section("s", guided(FACT)),
                        Extent.FULLY,
                        "“Section s” asks for facts (1 text) and says what is required."),
                row(
                        "the later neglect tool: the guidance had gone",
                        section("s", FACT),
                        Extent.PARTLY,
                        "“Section s” asks for facts (1 text), but gives no guidance on what is required."),
                row(
                        "facts that may be left blank",
                        guided(section("s", text("fact", Purpose.FACT))),
                        Extent.PARTLY,
                        "“Section s” says what is required, but lets facts be left out."),
                row(
                        "a heading with a box for good practice",
                        guided(section("s", text("good", Purpose.GOOD_PRACTICE))),
                        Extent.NOT,
                        "“Section s” does not ask for facts."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("descriptive")
    void of_asksOnlyForGuidedFacts_whereAnAreaDescribes(String story, Section section, Extent extent, String reason) {
        AreaCoverage coverage = coverage(BASIC_INFORMATION, about(BASIC_INFORMATION, section));

        assertThat(coverage.extent()).as(story).isEqualTo(extent);
        assertThat(coverage.reason()).isEqualTo(reason);
    }

    @Test
    void of_answersForAllTenAreas_inTheirOrder() {
        assertThat(Coverage.of(template(section("s", FACT))))
                .extracting(AreaCoverage::area)
                .containsExactly(LgaArea.values());
        assertThat(coverage(SERVICE_RESPONSE, section("s", FACT)).reason()).isEqualTo("No section is about this.");
    }

    @Test
    void of_goesByTheBestSection_andDoesNotAddUpPieces() {
        Section evidence = about(SERVICE_RESPONSE, section("evidence", EVIDENCE));
        Section grade = about(SERVICE_RESPONSE, graded(section("grade", required(text("other", Purpose.DIFFERENCE)))));
        Section whole = about(SERVICE_RESPONSE, graded(section("whole", TICK, DIFFERENCE)));

        assertThat(coverage(SERVICE_RESPONSE, evidence, grade).extent()).isEqualTo(Extent.PARTLY);
        assertThat(coverage(SERVICE_RESPONSE, evidence, grade).sections()).containsExactly("grade", "evidence");
        assertThat(coverage(SERVICE_RESPONSE, evidence, grade, whole).extent()).isEqualTo(Extent.FULLY);
        assertThat(coverage(SERVICE_RESPONSE, evidence, grade, whole).sections())
                .containsExactly("whole", "grade", "evidence");
    }

    private static AreaCoverage coverage(LgaArea area, Section... sections) {
        return Coverage.of(template(sections)).get(area.ordinal());
    }

    private static Arguments row(String story, Section section, Extent extent, String reason) {
        return Arguments.of(story, section, extent, reason);
    }
}

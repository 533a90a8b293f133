package org.caseaudit.application.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.AreaCoverage;
import org.caseaudit.domain.template.Coverage;
import org.caseaudit.domain.template.Extent;
import org.caseaudit.domain.template.FormContext;
import org.caseaudit.domain.template.FormRules;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.Missing;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.domain.template.Purpose;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionClass;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateLibraryTest {
    private static final Path FILES = Path.of("../config/templates");

    static List<String> codes() {
        return TemplateLibrary.codes();
    }

    @Test
    void codes_areThoseOfTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .map(name -> name.substring(0, name.length() - ".json".length())))
                    .containsExactlyInAnyOrderElementsOf(TemplateLibrary.codes());
        }
        assertThat(TemplateLibrary.all()).extracting(TemplateDefinition::code).isEqualTo(TemplateLibrary.codes());
    }

    @Test
    void find_isEmpty_whenNoneIsShippedUnderTheCode() {
        assertThat(TemplateLibrary.find("../../META-INF/MANIFEST")).isEmpty();
        assertThat(TemplateLibrary.find("historic/sandwell-2016")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyShippedTemplate_isValid(String code) {
        try {
            assertThat(TemplateLibrary.find(code)).isPresent();
        } catch (RuleBroken refused) {
            fail(refused.faults().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyShippedTemplate_staysTheSame_whenExportedAndImported(String code) {
        TemplateDefinition template = TemplateLibrary.find(code).orElseThrow();

        assertThat(TemplateDocument.read(TemplateDocument.write(template))).isEqualTo(template);
    }

    /** Evidence → what difference it made → good practice → area for development → grade → why (issue 2, item 3). */
    @ParameterizedTest
    @MethodSource("codes")
    void everyGradedSection_goesFromEvidenceToDevelopment(String code) {
        assertThat(graded(code)).isNotEmpty().allSatisfy(section -> {
            List<Purpose> purposes = section.questions().stream()
                    .map(question -> question.purpose() == Purpose.FACT ? Purpose.EVIDENCE : question.purpose())
                    .distinct()
                    .toList();
            assertThat(purposes)
                    .as(section.code())
                    .containsExactly(Purpose.EVIDENCE, Purpose.DIFFERENCE, Purpose.GOOD_PRACTICE, Purpose.DEVELOPMENT);
            assertThat(inOrder(section)).as(section.code()).isSorted();
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyGradedSection_insistsOnEvidenceAndDifference_only(String code) {
        assertThat(graded(code)).allSatisfy(section -> {
            assertThat(section.guidance()).as(section.code()).isNotBlank();
            assertThat(ofPurpose(section, Purpose.EVIDENCE))
                    .as(section.code())
                    .anyMatch(question -> question.required() && question.shownWhen() == null);
            assertThat(ofPurpose(section, Purpose.DIFFERENCE))
                    .singleElement()
                    .matches(question -> question.required() && question.shownWhen() == null);
            assertThat(ofPurpose(section, Purpose.GOOD_PRACTICE)).hasSize(1).noneMatch(Question::required);
            assertThat(ofPurpose(section, Purpose.DEVELOPMENT)).hasSize(1).noneMatch(Question::required);
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyShippedTemplate_endsWithWhatLiesBeyondItsTheme(String code) {
        List<Section> sections = TemplateLibrary.find(code).orElseThrow().sections();
        Section last = sections.get(sections.size() - 1);

        assertThat(last.graded()).isFalse();
        assertThat(last.questions())
                .noneMatch(Question::required)
                .extracting(Question::purpose)
                .contains(Purpose.OUTSIDE_THEME, Purpose.ABOUT_ANOTHER_AGENCY);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyShippedTemplate_isGradedByOfstedsScale_andAsAWhole(String code) {
        TemplateDefinition template = TemplateLibrary.find(code).orElseThrow();

        assertThat(template.scale()).isEqualTo(OfstedScale.FOUR_GRADES);
        assertThat(template.overallGrade()).isTrue();
    }

    /** A form that nobody can fill with thought is filled without: compare the LGA's "quantity rather than quality". */
    @ParameterizedTest
    @MethodSource("codes")
    void everyShippedTemplate_asksNoAgencyForMoreThanItCanThinkAbout(String code) {
        TemplateDefinition template = TemplateLibrary.find(code).orElseThrow();
        for (PlanType plan : PlanType.values()) {
            for (Sector sector : Sector.values()) {
                assertThat(answersMissing(template, plan, sector))
                        .as("%s, %s", plan, sector)
                        .isBetween(10L, 40L);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "neglect, CHILD_CENTRED_AND_DIVERSITY",
        "neglect, ASSESSMENT_AND_ANALYSIS",
        "neglect, SERVICE_RESPONSE",
        "neglect, MULTI_AGENCY_INVOLVEMENT",
        "neglect, MANAGEMENT_OVERSIGHT",
        "voice-of-the-child, CHILD_CENTRED_AND_DIVERSITY",
        "voice-of-the-child, TRUSTED_RELATIONSHIP",
        "equality-and-diversity, CHILD_CENTRED_AND_DIVERSITY",
        "management-oversight, MANAGEMENT_OVERSIGHT",
        "management-oversight, QUALITY_OF_RECORDING",
        "multi-agency-involvement, MULTI_AGENCY_INVOLVEMENT"
    })
    void everyShippedTemplate_coversItsOwnAreasFully(String code, LgaArea area) {
        assertThat(Coverage.of(TemplateLibrary.find(code).orElseThrow()))
                .filteredOn(coverage -> coverage.area() == area)
                .singleElement()
                .extracting(AreaCoverage::extent)
                .isEqualTo(Extent.FULLY);
    }

    @Test
    void coreCaseAudit_coversAllTenAreasFully() {
        assertThat(Coverage.of(TemplateLibrary.find("core-case-audit").orElseThrow()))
                .hasSize(10)
                .allSatisfy(coverage ->
                        assertThat(coverage.extent()).as(coverage.reason()).isEqualTo(Extent.FULLY));
    }

    /** Sandwell's tool asked for the child's ethnicity and went no further; nobody but the peers noticed. */
    @Test
    void coreCaseAudit_hasASectionOfItsOwnForEachArea() {
        assertThat(Coverage.of(TemplateLibrary.find("core-case-audit").orElseThrow()))
                .flatExtracting(AreaCoverage::sections)
                .hasSize(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void neglect_isDeepButDoable_andAsksTheRightAgencies() {
        TemplateDefinition neglect = TemplateLibrary.find("neglect").orElseThrow();

        assertThat(graded("neglect")).hasSizeLessThanOrEqualTo(7);
        for (PlanType plan : PlanType.values()) {
            for (Sector sector : Sector.values()) {
                assertThat(answersMissing(neglect, plan, sector)).isBetween(25L, 31L);
            }
        }
        assertThat(shown(neglect, PlanType.CHILD_PROTECTION, Sector.POLICE))
                .contains("core-groups", "seen-at-incidents")
                .doesNotContain("permanence", "was-not-brought", "attendance", "tool-effect");
        assertThat(shown(neglect, PlanType.LOOKED_AFTER, Sector.EDUCATION))
                .contains("permanence", "attendance", "school-signs")
                .doesNotContain("core-groups", "seen-at-incidents");
        assertThat(shown(neglect, PlanType.CHILD_IN_NEED, Sector.HEALTH)).contains("was-not-brought", "need-review");
    }

    @Test
    void readme_namesEveryWordADocumentMayUse_andItsExampleIsATemplate() throws IOException {
        String readme = Files.readString(FILES.resolve("README.md"));
        List<Class<? extends Enum<?>>> words = List.of(
                QuestionType.class, Purpose.class, QuestionClass.class, LgaArea.class, PlanType.class, Sector.class);

        assertThat(words)
                .flatExtracting(type -> List.of(type.getEnumConstants()))
                .allSatisfy(word -> assertThat(readme).contains("`" + word.name() + "`"));
        String example = readme.substring(readme.indexOf("```json") + "```json".length(), readme.lastIndexOf("```"));
        assertThat(TemplateDocument.read(example).code()).isEqualTo("neglect");
        assertThat(TemplateLibrary.codes())
                .allSatisfy(code -> assertThat(readme).contains("`" + code + ".json`"));
    }

    private static List<Section> graded(String code) {
        return TemplateLibrary.find(code).orElseThrow().sections().stream()
                .filter(Section::graded)
                .toList();
    }

    private static List<Question> ofPurpose(Section section, Purpose purpose) {
        return section.questions().stream()
                .filter(question -> question.purpose() == purpose)
                .toList();
    }

    private static List<Integer> inOrder(Section section) {
        Set<Purpose> beginning = EnumSet.of(Purpose.FACT, Purpose.EVIDENCE);
        return section.questions().stream()
                .map(question -> beginning.contains(question.purpose())
                        ? 0
                        : question.purpose().ordinal())
                .toList();
    }

    private static long answersMissing(TemplateDefinition template, PlanType plan, Sector sector) {
        FormContext empty = new FormContext(plan, sector, Map.of(), Map.of());
        return FormRules.missing(template, empty).stream()
                .filter(missing -> missing.what().equals(Missing.ANSWER))
                .count();
    }

    private static Set<String> shown(TemplateDefinition template, PlanType plan, Sector sector) {
        Set<String> codes = new HashSet<>();
        FormRules.visibleSections(template, new FormContext(plan, sector, Map.of(), Map.of()))
                .forEach(section -> section.questions().forEach(question -> codes.add(question.code())));
        return codes;
    }
}

package org.caseaudit.application.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseaudit.domain.template.AreaCoverage;
import org.caseaudit.domain.template.Coverage;
import org.caseaudit.domain.template.Extent;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.TemplateDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The coverage check against the only published judgement of a case audit tool: the LGA's peers on Sandwell's (letter of
 * July 2016, appendix 1): four areas yes, four partial, two no. The tool is re-entered from its description there.
 */
class SandwellToolTest {
    private final TemplateDefinition tool = read();

    @ParameterizedTest
    @CsvSource({
        // a section around demographics, with clear guidance on what is required
        "BASIC_INFORMATION, FULLY, says what is required",
        // record of involvement with a subsection on keeping the child safe and promoting welfare
        "EFFECTIVENESS_OF_INTERVENTIONS, FULLY, asks for the difference it made for the child",
        // checks whether assessments were done and risks analysed; encourages yes and no
        "ASSESSMENT_AND_ANALYSIS, PARTLY, 'asks for evidence (4 yes or no), but does not ask for the difference'",
        // addressed, but process-oriented and split by plan
        "SERVICE_RESPONSE, PARTLY, is not graded",
        // wishes and feelings, involvement threaded through
        "TRUSTED_RELATIONSHIP, FULLY, asks for the difference it made for the child",
        // not addressed, apart from asking the child's ethnicity
        "CHILD_CENTRED_AND_DIVERSITY, NOT, does not ask for evidence",
        // evidence of a multi-agency approach, not of effectiveness and outcomes
        "MULTI_AGENCY_INVOLVEMENT, PARTLY, does not ask for the difference it made for the child and is not graded",
        // just one question, not on reflective practice or effect
        "MANAGEMENT_OVERSIGHT, PARTLY, 'asks for evidence (1 yes or no), but'",
        // no section
        "QUALITY_OF_RECORDING, NOT, No section is about this.",
        // organisational processes of each agency and how they fit into the planning
        "PROCESS_MONITORING, FULLY, says what is required"
    })
    void coverage_isWhatThePeersFound(LgaArea area, Extent extent, String because) {
        AreaCoverage coverage = Coverage.of(tool).get(area.ordinal());

        assertThat(coverage.area()).isEqualTo(area);
        assertThat(coverage.extent()).as(coverage.reason()).isEqualTo(extent);
        assertThat(coverage.reason()).contains(because);
    }

    @Test
    void coverage_isFourFourTwo() {
        List<Extent> extents =
                Coverage.of(tool).stream().map(AreaCoverage::extent).toList();

        assertThat(extents).filteredOn(Extent.FULLY::equals).hasSize(4);
        assertThat(extents).filteredOn(Extent.PARTLY::equals).hasSize(4);
        assertThat(extents).filteredOn(Extent.NOT::equals).hasSize(2);
    }

    @Test
    void theTool_isNotShipped() {
        assertThat(TemplateLibrary.codes()).doesNotContain("sandwell-2016");
    }

    private static TemplateDefinition read() {
        try {
            return TemplateDocument.read(Files.readString(Path.of("../config/templates/historic/sandwell-2016.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

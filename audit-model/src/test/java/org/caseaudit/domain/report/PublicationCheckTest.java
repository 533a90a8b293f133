package org.caseaudit.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.shared.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sandwell's audits had reports without action plan, and good practice and findings outside the theme were lost. */
class PublicationCheckTest {
    private final MaterialBuilder material = new MaterialBuilder();
    private Recommendation first;

    @BeforeEach
    void aReportThatLacksNothing() {
        first = material.recommendation("See every child alone.", null);
        material.action(first, material.agency("Health"));
    }

    private List<String> blockers() {
        return PublicationCheck.blockers(material.build()).stream()
                .map(Fault::field)
                .toList();
    }

    @Test
    void nothingBlocks_whenNothingIsMissing() {
        assertThat(blockers()).isEmpty();
    }

    @ParameterizedTest(name = "summary “{0}”, voice “{1}”, missing because “{2}”")
    @CsvSource({
        "'', I was cold., '', report.summary",
        "' ', I was cold., '', report.summary",
        "In short., '', '', report.childsVoice",
        "In short., ' ', ' ', report.childsVoice",
        "In short., '', The children are babies., ", // its absence explained
        "In short., I was cold., '', ",
    })
    void narrative_blocks_untilSummaryAndVoiceAreThere(String summary, String voice, String because, String blocker) {
        material.narrated(new Narrative(summary, "", voice, because));

        assertThat(blockers()).isEqualTo(blocker == null ? List.of() : List.of(blocker));
    }

    @Test
    void aRecommendation_blocks_withoutActionOrReasonForNone() {
        Recommendation bare = material.recommendation("Ring back.", " ");
        material.recommendation("Write to the minister.", "Not ours to do.");

        assertThat(blockers()).containsExactly("recommendations/" + bare.id().value());
    }

    @Test
    void aReport_blocks_withoutAnyRecommendation() {
        MaterialBuilder bare = new MaterialBuilder();

        assertThat(PublicationCheck.blockers(bare.build()))
                .extracting(Fault::field)
                .containsExactly("recommendations");
    }

    @ParameterizedTest(name = "an undecided {0} blocks: {1}")
    @CsvSource({
        "GOOD_PRACTICE, true",
        "OUTSIDE_THEME, true",
        "ABOUT_ANOTHER_AGENCY, true",
        "DEVELOPMENT, false", // goes into the report anyway
    })
    void aFinding_blocks_untilItHasItsPlaceOrIsLeftOutForAReason(FindingKind kind, boolean blocks) {
        var finding = material.finding(kind, null, null, "Something.");
        assertThat(blockers()).hasSize(blocks ? 1 : 0);

        finding.leaveOut("Not now.");
        assertThat(blockers()).isEmpty();

        finding.include();
        assertThat(blockers()).isEmpty();
    }
}

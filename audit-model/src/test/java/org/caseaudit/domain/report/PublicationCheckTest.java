package org.caseaudit.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.VoiceKind;
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

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void aReport_blocks_withoutSummary(String summary) {
        material.narrated(new Narrative(summary, "", "", "The children are babies."));

        assertThat(blockers()).containsExactly("report.summary");
    }

    @ParameterizedTest(name = "{0} with consent {1}, missing because “{2}”: blocks {3}")
    @CsvSource({
        "CHILD, YES, '', false",
        "CHILD, NO, '', true", // said to the agency and to nobody else
        "CHILD, NOT_ASKED, ' ', true",
        "PARENT, YES, '', true", // a parent's is not the child's
        "CHILD, NO, Nobody agreed to be quoted., false", // its absence explained
    })
    void theChildsVoice_blocks_untilAChildSpeaksOrItIsSaidWhyNot(
            VoiceKind kind, Consent consent, String because, boolean blocks) {
        material.narrated(new Narrative("In short.", "", "", because));
        material.heard(material.child(), kind, consent);

        assertThat(blockers()).isEqualTo(blocks ? List.of("report.childsVoice") : List.of());
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
        if (kind == FindingKind.ABOUT_ANOTHER_AGENCY) {
            finding.nameAgencyConcerned(new AgencyId(UUID.randomUUID()));
        }
        assertThat(blockers()).hasSize(blocks ? 1 : 0);

        finding.leaveOut("Not now.");
        assertThat(blockers()).isEmpty();

        finding.include();
        assertThat(blockers()).isEmpty();
    }
}

package org.caseaudit.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.grading.DepthList;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.moderation.MeetingRecord;
import org.caseaudit.domain.participation.TakingPart;
import org.caseaudit.domain.sampling.SampleRecord;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.testing.PlanBuilder;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Good practice and findings outside the theme were lost at Sandwell; here every finding has a fate at publication. */
class FindingFateTest {
    private static final Agency REPORTING =
            new Agency(new AgencyId(UUID.randomUUID()), "Synthetic School", Sector.EDUCATION, false);
    private static final Agency CONCERNED =
            new Agency(new AgencyId(UUID.randomUUID()), "Synthetic Housing", Sector.HOUSING, false);
    private static final CycleId CYCLE = new CycleId(UUID.randomUUID());

    @ParameterizedTest(name = "{0}, {1}, agency named {2}: blocks {3}")
    @CsvSource({
        "GOOD_PRACTICE,        UNDECIDED, false, true",
        "GOOD_PRACTICE,        INCLUDED,  false, false",
        "GOOD_PRACTICE,        LEFT_OUT,  false, false",
        "OUTSIDE_THEME,        UNDECIDED, false, true",
        "OUTSIDE_THEME,        INCLUDED,  false, false",
        "OUTSIDE_THEME,        LEFT_OUT,  false, false",
        "DEVELOPMENT,          UNDECIDED, false, false", // is in the report unless somebody leaves it out
        "DEVELOPMENT,          INCLUDED,  false, false",
        "DEVELOPMENT,          LEFT_OUT,  false, false",
        "ABOUT_ANOTHER_AGENCY, UNDECIDED, false, true",
        "ABOUT_ANOTHER_AGENCY, UNDECIDED, true,  true",
        "ABOUT_ANOTHER_AGENCY, INCLUDED,  false, true", // it would be spoken about without being asked
        "ABOUT_ANOTHER_AGENCY, INCLUDED,  true,  false",
        "ABOUT_ANOTHER_AGENCY, LEFT_OUT,  false, false"
    })
    void publication_isBlocked_whileAFindingHasNoFate(FindingKind kind, Fate fate, boolean named, boolean blocks) {
        List<Fault> blockers = PublicationCheck.blockers(material(List.of(finding(kind, fate, named))));
        assertThat(blockers.stream().anyMatch(f -> f.field().startsWith("findings/")))
                .isEqualTo(blocks);
    }

    @Test
    void everyFinding_isInTheReportOrLeftOutWithItsReason_wheneverNothingBlocks() {
        List<Finding> publishable = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            for (Fate fate : Fate.values()) {
                Finding finding = finding(kind, fate, kind == FindingKind.ABOUT_ANOTHER_AGENCY);
                if (PublicationCheck.blockers(material(List.of(finding))).stream()
                        .noneMatch(f -> f.field().startsWith("findings/"))) {
                    publishable.add(finding);
                }
            }
        }
        CombinedReport report = ReportComposer.compose(material(publishable));

        List<String> placed = new ArrayList<>();
        report.findings().values().forEach(list -> list.forEach(f -> placed.add(f.text())));
        report.leftOut().forEach(f -> placed.add(f.text()));
        assertThat(placed)
                .as("each exactly once")
                .containsExactlyInAnyOrderElementsOf(
                        publishable.stream().map(Finding::text).toList());
        assertThat(publishable).extracting(Finding::kind).contains(FindingKind.values());
        assertThat(report.leftOut()).isNotEmpty().allMatch(f -> !f.reason().isBlank());
    }

    @Test
    void reply_standsBesideTheFinding_includedOrLeftOut() {
        for (Fate fate : List.of(Fate.INCLUDED, Fate.LEFT_OUT)) {
            Finding finding = finding(FindingKind.ABOUT_ANOTHER_AGENCY, fate, true);
            finding.reply("We were not told.", new org.caseaudit.domain.shared.PersonId(UUID.randomUUID()), null);
            CombinedReport report = ReportComposer.compose(material(List.of(finding)));
            if (fate == Fate.INCLUDED) {
                var told =
                        report.findings().get(FindingKind.ABOUT_ANOTHER_AGENCY).get(0);
                assertThat(told.about()).isEqualTo("Synthetic Housing");
                assertThat(told.reply()).isEqualTo("We were not told.");
            } else {
                assertThat(report.leftOut().get(0).about()).isEqualTo("Synthetic Housing");
                assertThat(report.leftOut().get(0).reply()).isEqualTo("We were not told.");
            }
        }
    }

    private static Finding finding(FindingKind kind, Fate fate, boolean agencyNamed) {
        Finding finding = new Finding(
                new FindingId(UUID.randomUUID()),
                new Finding.Source(CYCLE, null, null, REPORTING.id()),
                kind,
                kind + " " + fate);
        if (agencyNamed) {
            finding.nameAgencyConcerned(CONCERNED.id());
        }
        if (fate == Fate.INCLUDED) {
            finding.include();
        } else if (fate == Fate.LEFT_OUT) {
            finding.leaveOut("Told to those it helps.");
        }
        return finding;
    }

    private static ReportMaterial material(List<Finding> findings) {
        TemplateVersion tool =
                new TemplateVersion(new TemplateVersionId(UUID.randomUUID()), 1, SmallTemplate.definition());
        return new ReportMaterial(
                new Cycle(CYCLE, PlanBuilder.aPlan().with(tool.id()).build()),
                tool,
                Narrative.EMPTY,
                List.of(),
                SampleRecord.NONE,
                List.of(REPORTING),
                Map.of(REPORTING.id(), REPORTING.name(), CONCERNED.id(), CONCERNED.name()),
                List.of(),
                new MeetingRecord(List.of(), List.of(), List.of()),
                new DepthList(DepthThresholds.DEFAULT, List.of()),
                Statements.NONE,
                findings,
                List.of(new Recommendation(new RecommendationId(UUID.randomUUID()), CYCLE, 1, "See it.", "None.")),
                List.of(),
                Map.of(),
                null,
                TakingPart.NOTHING_KEPT);
    }
}

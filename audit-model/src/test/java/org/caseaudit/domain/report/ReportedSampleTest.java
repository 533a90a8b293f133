package org.caseaudit.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.SampleBuilder.aSampleOf;

import java.util.List;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.report.CombinedReport.CaseReplaced;
import org.caseaudit.domain.report.CombinedReport.GivenUp;
import org.caseaudit.domain.report.CombinedReport.GoodOrBetter;
import org.caseaudit.domain.report.CombinedReport.HowDrawn;
import org.caseaudit.domain.report.CombinedReport.StratumDrawn;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.testing.SampleBuilder;
import org.junit.jupiter.api.Test;

/** What a report may say of all eligible cases, and what not (Solihull spoke of what 11 cases show; Ofsted 2016). */
class ReportedSampleTest {
    private static final String WHOSE = " The grades are those of the meeting.";

    /** The first cases are good, the others require improvement. */
    private static MaterialBuilder graded(MaterialBuilder material, int good) {
        Agency health = material.agency("Health");
        List<CaseFile> cases = material.build().cases();
        for (CaseFile caseFile : cases) {
            String grade = caseFile.number() <= good ? "good" : "requires-improvement";
            material.graded(caseFile, TemplateDefinition.OVERALL, health, grade);
            material.decided(
                    caseFile,
                    TemplateDefinition.OVERALL,
                    1,
                    new Ruling(DecisionKind.AGREED, grade, "Agreed after talking.", List.of()));
        }
        return material;
    }

    private static GoodOrBetter share(MaterialBuilder material) {
        return material.compose().sample().goodOrBetter();
    }

    private static MaterialBuilder drawn(SampleBuilder sample) {
        return MaterialBuilder.drawn(sample);
    }

    @Test
    void share_ofARandomDraw_hasItsExactLimits() {
        // the row of the vectors: 8 of 12 from 60 -> 23 to 52
        assertThat(share(graded(drawn(aSampleOf(12).from("north", 40).from("south", 20)), 8)))
                .isEqualTo(new GoodOrBetter(
                        60,
                        12,
                        8,
                        23,
                        52,
                        "Graded Good or better: 8 of 12 sampled cases, hence between 23 and 52 of the 60 eligible cases (95%"
                                + " confidence). This holds for cases drawn at random, with one grade for each. The sample is"
                                + " illustrative, not representative: to know the share to within 10 percentage points would"
                                + " take 38 cases."
                                + WHOSE));
    }

    @Test
    void share_ofAllEligibleCases_isACount() {
        assertThat(share(graded(drawn(aSampleOf(8).from("all", 8)), 5)))
                .isEqualTo(new GoodOrBetter(
                        8,
                        8,
                        5,
                        5,
                        5,
                        "Graded Good or better: 5 of 8 eligible cases. All of them were audited, so this is a count and not an"
                                + " estimate." + WHOSE));
    }

    @Test
    void share_ofChosenCases_describesThemOnly() {
        MaterialBuilder material = new MaterialBuilder();
        for (int i = 0; i < 8; i++) {
            material.child();
        }
        assertThat(share(graded(material, 5)))
                .isEqualTo(new GoodOrBetter(
                        null,
                        8,
                        5,
                        null,
                        null,
                        "Graded Good or better: 5 of 8 audited cases. These cases were chosen, not drawn; the share describes"
                                + " these cases only." + WHOSE));
        assertThat(material.compose().sample().drawn()).isNull();
    }

    @Test
    void share_isMissing_whereACaseHasNoCommonGrade() {
        MaterialBuilder material = drawn(aSampleOf(4).from("all", 20));
        Agency police = material.agency("Police");
        graded(material, 2);
        CaseFile split = material.build().cases().get(3);
        material.graded(split, TemplateDefinition.OVERALL, police, "inadequate");
        material.decided(
                split,
                TemplateDefinition.OVERALL,
                2,
                new Ruling(
                        DecisionKind.AGREED_TO_DIFFER,
                        null,
                        "No common ground.",
                        List.of(new DissentingVoice(police.id(), "Unsafe."))));

        assertThat(share(material))
                .isEqualTo(new GoodOrBetter(
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Cases without a common grade: 1 of 4; so there is no share of cases graded Good or better."));
        assertThat(material.compose().sample().drawn().strata()).containsExactly(new StratumDrawn("all", 20, 4, null));
    }

    @Test
    void share_hasNoLimits_whereAMinimumBentTheSample() {
        MaterialBuilder material =
                graded(drawn(aSampleOf(6).from("large", 40).from("small", 4).atLeast(3)), 4);
        GoodOrBetter share = share(material);
        assertThat(share.low()).isNull();
        assertThat(share.high()).isNull();
        assertThat(share.sentence())
                .isEqualTo(
                        "Graded Good or better: 4 of 6 sampled cases. Some groups of cases had a higher chance of being drawn"
                                + " than others, so the share is no estimate for all 44 eligible cases." + WHOSE);
        assertThat(material.compose().sample().drawn().strata())
                .as("instead the counts of each group")
                .containsExactly(new StratumDrawn("large", 40, 3, 3), new StratumDrawn("small", 4, 3, 1));
    }

    @Test
    void share_hasLimits_untilMoreThanOneCaseInFiveIsReplaced() {
        assertThat(share(graded(drawn(aSampleOf(5).from("all", 20).replacing(1)), 4))
                        .low())
                .isNotNull();
        GoodOrBetter share = share(graded(drawn(aSampleOf(5).from("all", 20).replacing(2)), 4));
        assertThat(share.low()).isNull();
        assertThat(share.sentence())
                .isEqualTo(
                        "Graded Good or better: 4 of 5 cases sampled. Drawn cases that had to be replaced: 2, more than one in"
                                + " five; so the share is no estimate for all 20 eligible cases." + WHOSE);
    }

    @Test
    void howTheyWereDrawn_canBeCheckedFromTheReport() {
        MaterialBuilder material = drawn(
                aSampleOf(4).from("north", 12).from("south", 12).atLeast(1).replacing(1));
        HowDrawn drawn = material.compose().sample().drawn();
        assertThat(drawn.sentence())
                .isEqualTo(
                        "4 of 24 eligible cases were drawn at random, from 2 groups in proportion to their size and at least 1"
                                + " from each. The list was fixed before there was a seed.");
        assertThat(drawn.eligible()).isEqualTo(24);
        assertThat(drawn.seed()).isEqualTo("4 6 1");
        assertThat(drawn.seedSource()).isEqualTo("Dice");
        assertThat(drawn.frameHash()).hasSize(64);
        assertThat(drawn.frozenAt()).isEqualTo(SampleBuilder.FROZEN).isBefore(drawn.drawnAt());
        assertThat(drawn.strata())
                .containsExactly(new StratumDrawn("north", 12, 2, null), new StratumDrawn("south", 12, 2, null));
        assertThat(drawn.replaced())
                .containsExactly(new CaseReplaced("C90", "C04", "No agency knows the child.", SampleBuilder.DRAWN));
        assertThat(drawn.givenUp()).isEmpty();
    }

    @Test
    void whatWasGivenUpBefore_standsInTheReport_soThatNobodyDrawsUntilItSuits() {
        MaterialBuilder material = drawn(aSampleOf(2)
                .from("all", 9)
                .afterGivingUp("The south was missing.")
                .again("A member knew one of the children."));
        assertThat(material.compose().sample().drawn().givenUp())
                .containsExactly(
                        new GivenUp("The south was missing.", SampleBuilder.FROZEN),
                        new GivenUp("A member knew one of the children.", SampleBuilder.DRAWN));
    }

    @Test
    void casesCalledDrawn_withoutRecord_areReadAsChosenOnes() {
        MaterialBuilder material = new MaterialBuilder(SampleMethod.DRAWN);
        material.child();
        graded(material, 1);
        assertThat(material.compose().sample().caution()).contains("no draw is on record");
        assertThat(share(material).sentence()).contains("No draw is on record");
        assertThat(share(material).low()).isNull();
    }
}

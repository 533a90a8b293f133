package org.caseaudit.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseaudit.domain.Vectors;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProportionTest {
    private static final String FILE = "proportion-and-change.json";

    static Stream<JsonNode> proportions() {
        return Vectors.in(FILE, "proportion");
    }

    @ParameterizedTest
    @MethodSource("proportions")
    void exactInterval_isThatOfTheVector(JsonNode vector) {
        ProportionFigures figures = Proportion.of(new GoodShare(
                vector.path("N").asInt(),
                vector.path("n").asInt(),
                vector.path("x").asInt()));

        assertThat(List.of(figures.low(), figures.high()))
                .isEqualTo(Vectors.ints(vector.path("exact_hypergeometric_count")));
    }

    @ParameterizedTest
    @MethodSource("proportions")
    void wilson_isThatOfTheVector(JsonNode vector) {
        List<Double> wilson = Proportion.of(new GoodShare(
                        vector.path("N").asInt(),
                        vector.path("n").asInt(),
                        vector.path("x").asInt()))
                .wilson();

        Vectors.assertFigure(wilson.get(0), vector.path("wilson").get(0), "low");
        Vectors.assertFigure(wilson.get(1), vector.path("wilson").get(1), "high");
    }

    static Stream<JsonNode> printed() {
        return Vectors.in(FILE, "proportion_published");
    }

    @ParameterizedTest
    @MethodSource("printed")
    void wilson_isThatPrintedByNewcombe(JsonNode vector) {
        Wilson wilson = Wilson.of(vector.path("x").asInt(), vector.path("n").asInt());

        assertThat(wilson.low()).isCloseTo(vector.path("wilson").get(0).asDouble(), within(0.00005));
        assertThat(wilson.high()).isCloseTo(vector.path("wilson").get(1).asDouble(), within(0.00005));
    }

    static Stream<Map.Entry<String, JsonNode>> coverages() {
        return Vectors.file(FILE).path("coverage").properties().stream();
    }

    /** How often the interval holds the truth, over all samples, for each true number of good cases. */
    @ParameterizedTest
    @MethodSource("coverages")
    void intervals_coverWhatTheyPromise(Map.Entry<String, JsonNode> vector) {
        String[] sizes = vector.getKey().replaceAll("[^0-9,]", "").split(",", -1);
        int sampled = Integer.parseInt(sizes[0]);
        int eligible = Integer.parseInt(sizes[1]);

        assertCoverage(vector.getValue().path("exact_hypergeometric"), sampled, eligible, good -> {
            ProportionFigures figures = Proportion.of(new GoodShare(eligible, sampled, good));
            return new Limits((double) figures.low() / eligible, (double) figures.high() / eligible);
        });
        assertCoverage(vector.getValue().path("wilson"), sampled, eligible, good -> {
            Wilson wilson = Wilson.of(good, sampled);
            return new Limits(wilson.low(), wilson.high());
        });
    }

    private record Limits(double low, double high) {}

    private static void assertCoverage(JsonNode expected, int sampled, int eligible, IntFunction<Limits> interval) {
        List<Limits> intervals =
                IntStream.rangeClosed(0, sampled).mapToObj(interval).toList();
        double least = 1;
        double sum = 0;
        for (int marked = 0; marked <= eligible; marked++) {
            Hypergeometric draws = new Hypergeometric(eligible, marked, sampled);
            double truth = (double) marked / eligible;
            double covered = 0;
            for (int good = 0; good <= sampled; good++) {
                Limits limits = intervals.get(good);
                if (limits.low() <= truth + 1e-12 && truth - 1e-12 <= limits.high()) {
                    covered += Exact.ratio(draws.samplesWith(good), draws.samples());
                }
            }
            least = Math.min(least, covered);
            sum += covered;
        }
        assertThat(least).isCloseTo(expected.path("min").asDouble(), within(0.00051));
        assertThat(sum / (eligible + 1)).isCloseTo(expected.path("mean").asDouble(), within(0.00051));
    }

    static Stream<JsonNode> detections() {
        return Vectors.in(FILE, "detection");
    }

    @ParameterizedTest
    @MethodSource("detections")
    void draws_findAProblemAsOftenAsTheVectorSays(JsonNode vector) {
        Hypergeometric draws = new Hypergeometric(
                vector.path("N").asInt(),
                vector.path("affected").asInt(),
                vector.path("n").asInt());

        assertThat(Exact.ratio(draws.samplesWithAtLeast(1), draws.samples()))
                .isCloseTo(vector.path("p_at_least_one").asDouble(), within(Vectors.TOLERANCE));
    }

    static Stream<JsonNode> sizes() {
        return Vectors.in(FILE, "sample_size");
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void sampleSize_isThatOfTheVector(JsonNode vector) {
        assertThat(SampleSize.toKnowWithin(
                        vector.path("half_width").asDouble(), vector.path("N").asInt()))
                .isEqualTo(vector.path("n").asInt());
    }

    @ParameterizedTest(name = "{2} of {1} from {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // what a themed audit usually has
                "60 | 12 | 8 | Graded Good or better: 8 of 12 sampled cases, hence between 23 and 52 of the 60 eligible"
                        + " cases (95% confidence). This holds for cases drawn at random, with one grade for each. The"
                        + " sample is illustrative, not representative: to know the share to within 10 percentage points"
                        + " would take 38 cases.",
                // all good, and yet there may be twelve that are not
                "30 | 6 | 6 | Graded Good or better: 6 of 6 sampled cases, hence between 18 and 30 of the 30 eligible"
                        + " cases (95% confidence). This holds for cases drawn at random, with one grade for each. The"
                        + " sample is illustrative, not representative: to know the share to within 10 percentage points"
                        + " would take 24 cases.",
                // a single case
                "10 | 1 | 1 | Graded Good or better: 1 of 1 sampled case, hence between 1 and 10 of the 10 eligible cases"
                        + " (95% confidence). This holds for cases drawn at random, with one grade for each. The sample"
                        + " is illustrative, not representative: to know the share to within 10 percentage points would"
                        + " take 10 cases.",
                // large enough
                "60 | 38 | 20 | Graded Good or better: 20 of 38 sampled cases, hence between 26 and 37 of the 60 eligible"
                        + " cases (95% confidence). This holds for cases drawn at random, with one grade for each.",
                // all but one case, and the limits meet
                "41 | 40 | 40 | Graded Good or better: 40 of 40 sampled cases, hence 41 of the 41 eligible cases (95%"
                        + " confidence). This holds for cases drawn at random, with one grade for each.",
                // nothing left to estimate
                "8 | 8 | 5 | Graded Good or better: 5 of 8 eligible cases. All of them were audited, so this is a count"
                        + " and not an estimate.",
            })
    void sentence_saysHowFarTheSampleCarries(int eligible, int sampled, int good, String sentence) {
        assertThat(Proportion.of(new GoodShare(eligible, sampled, good)).sentence())
                .isEqualTo(sentence);
    }

    @Test
    void chosenCases_haveNoInterval() {
        assertThat(Proportion.of(new GoodShare(60, 12, 8), Selection.CHOSEN))
                .isEqualTo(new ProportionFigures(
                        null,
                        null,
                        null,
                        "Graded Good or better: 8 of 12 audited cases. These cases were chosen, not drawn; the share"
                                + " describes these cases only."));
    }

    @Test
    void unevenlyDrawnCases_haveNoInterval() {
        assertThat(Proportion.of(new GoodShare(60, 12, 8), Selection.DRAWN_UNEVENLY))
                .isEqualTo(new ProportionFigures(
                        null,
                        null,
                        null,
                        "Graded Good or better: 8 of 12 sampled cases. Some groups of cases had a higher chance of being"
                                + " drawn than others, so the share is no estimate for all 60 eligible cases."));
    }

    @Test
    void chosenCases_areCounted_whenTheyAreAllThereAre() {
        assertThat(Proportion.of(new GoodShare(8, 8, 5), Selection.CHOSEN))
                .isEqualTo(Proportion.of(new GoodShare(8, 8, 5)));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {4}")
    @CsvSource({
        "60,    70, 8,  sampled,          sizes beyond the frame",
        "60,    12, 13, good,             more good cases than cases",
        "60,    12, -1, good,             nonsense",
        "60,    0,  0,  sampled,          no case says nothing",
        "0,     0,  0,  eligible sampled, no frame",
        "10001, 12, 8,  eligible,         more children than any partnership has in a frame",
        ",      ,   ,   eligible sampled good, nothing sent",
    })
    void share_isRefused_whenTheNumbersCannotBe(
            Integer eligible, Integer sampled, Integer good, String fields, String story) {
        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> new GoodShare(eligible, sampled, good));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly(fields.split(" ", -1));
    }

    @Test
    void interval_ofTheLargestFrame_takesNoLong() {
        ProportionFigures figures = Assertions.assertTimeout(
                Duration.ofSeconds(60), () -> Proportion.of(new GoodShare(10_000, 5_000, 2_500)));

        assertThat(List.of(figures.low(), figures.high())).isEqualTo(List.of(4902, 5098));
    }
}

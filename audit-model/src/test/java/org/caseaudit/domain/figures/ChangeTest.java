package org.caseaudit.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.caseaudit.domain.Vectors.assertFigure;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseaudit.domain.Vectors;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {
    private static final String FILE = "proportion-and-change.json";

    private static ChangeFigures change(List<Integer> before, List<Integer> after) {
        return Change.of(new TwoCycles(before, after, 2));
    }

    static Stream<JsonNode> changes() {
        return Vectors.in(FILE, "change");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void figures_areThoseOfTheVector(JsonNode vector) {
        ChangeFigures figures =
                change(Vectors.ints(vector.path("cycle1_counts")), Vectors.ints(vector.path("cycle2_counts")));

        List<JsonNode> shares = Vectors.stream(vector.path("good_or_better")).toList();
        assertThat(figures.difference())
                .isCloseTo(
                        shares.get(1).get(0).asDouble() / shares.get(1).get(1).asDouble()
                                - shares.get(0).get(0).asDouble()
                                        / shares.get(0).get(1).asDouble(),
                        within(Vectors.TOLERANCE));
        JsonNode newcombe = vector.path("newcombe_difference_p2_minus_p1");
        assertFigure(figures.newcombe().get(0), newcombe.get(0), "lower limit");
        assertFigure(figures.newcombe().get(1), newcombe.get(1), "upper limit");
        assertFigure(figures.cliffsDelta(), vector.path("cliff_delta_improvement"), "Cliff's delta");
        assertThat(figures.better()).isEqualTo(vector.path("pairs_better").asLong());
        assertThat(figures.worse()).isEqualTo(vector.path("pairs_worse").asLong());
        assertFigure(figures.fisherP(), vector.path("fisher_two_sided"), "Fisher");
        assertFigure(figures.mannWhitneyExactP(), vector.path("mann_whitney_exact_two_sided"), "Mann-Whitney");
    }

    static Stream<JsonNode> printed() {
        return Vectors.in(FILE, "difference_published");
    }

    @ParameterizedTest
    @MethodSource("printed")
    void newcombe_isThatPrintedInHisPaper(JsonNode vector) {
        int good = vector.path("x1").asInt();
        int goodBefore = vector.path("x2").asInt();
        ChangeFigures figures = Change.of(new TwoCycles(
                List.of(goodBefore, vector.path("n2").asInt() - goodBefore),
                List.of(good, vector.path("n1").asInt() - good),
                1));

        JsonNode limits = vector.path("diff_x1_minus_x2");
        assertThat(figures.newcombe().get(0)).isCloseTo(limits.get(0).asDouble(), within(0.00005));
        assertThat(figures.newcombe().get(1)).isCloseTo(limits.get(1).asDouble(), within(0.00005));
    }

    static Stream<JsonNode> powers() {
        return Vectors.in(FILE, "power");
    }

    /** In how many of all re-audits Fisher's p is at most .05. */
    @ParameterizedTest
    @MethodSource("powers")
    void fisher_seesAChangeAsOftenAsTheVectorSays(JsonNode vector) {
        int cases = vector.path("n_each").asInt();
        double power = 0;
        for (int before = 0; before <= cases; before++) {
            for (int after = 0; after <= cases; after++) {
                ChangeFigures figures =
                        Change.of(new TwoCycles(List.of(before, cases - before), List.of(after, cases - after), 1));
                if (figures.fisherP() <= 0.05) {
                    power += chance(before, cases, vector.path("p1").asDouble())
                            * chance(after, cases, vector.path("p2").asDouble());
                }
            }
        }
        assertThat(power).isCloseTo(vector.path("power_fisher").asDouble(), within(0.00051));
    }

    private static double chance(int good, int cases, double share) {
        return Exact.binomial(cases, good).doubleValue() * Math.pow(share, good) * Math.pow(1 - share, cases - good);
    }

    @Test
    void mannWhitney_isThatOfCountingAllReshuffles() {
        Random random = new Random(20261121);
        for (int run = 0; run < 40; run++) {
            List<Integer> before = randomCounts(random);
            List<Integer> after = randomCounts(random);

            assertThat(change(before, after).mannWhitneyExactP())
                    .isCloseTo(shareOfReshufflesAsFar(before, after), within(1e-12));
        }
    }

    private static List<Integer> randomCounts(Random random) {
        return IntStream.range(0, 4)
                .mapToObj(grade -> random.nextInt(3) + (grade == 1 ? 1 : 0))
                .toList();
    }

    /** Tries every way to call some of the cases "before"; U in halves counts a tie as half a win. */
    private static double shareOfReshufflesAsFar(List<Integer> before, List<Integer> after) {
        int[] grades = IntStream.range(0, 4)
                .flatMap(grade -> IntStream.generate(() -> grade).limit(before.get(grade) + after.get(grade)))
                .toArray();
        int cases = before.stream().mapToInt(count -> count).sum();
        ChangeFigures found = change(before, after);
        long all = 0;
        long asFar = 0;
        for (int chosen = 0; chosen < 1 << grades.length; chosen++) {
            if (Integer.bitCount(chosen) != cases) {
                continue;
            }
            all++;
            asFar += Math.abs(winsMinusLosses(grades, chosen)) >= Math.abs(found.better() - found.worse()) ? 1 : 0;
        }
        return (double) asFar / all;
    }

    private static long winsMinusLosses(int[] grades, int chosen) {
        long difference = 0;
        for (int one = 0; one < grades.length; one++) {
            for (int other = 0; other < grades.length; other++) {
                if ((chosen >> one & 1) == 1 && (chosen >> other & 1) == 0) {
                    difference += Integer.signum(grades[one] - grades[other]);
                }
            }
        }
        return difference;
    }

    @Test
    void figures_turnRound_whenTheCyclesAreSwapped() {
        Random random = new Random(7);
        for (int run = 0; run < 100; run++) {
            List<Integer> before = randomCounts(random);
            List<Integer> after = randomCounts(random);

            ChangeFigures there = change(before, after);
            ChangeFigures back = change(after, before);

            assertThat(back.difference()).isEqualTo(-there.difference());
            assertThat(back.cliffsDelta()).isEqualTo(-there.cliffsDelta());
            assertThat(List.of(back.better(), back.worse(), back.ties()))
                    .isEqualTo(List.of(there.worse(), there.better(), there.ties()));
            assertThat(back.newcombe().get(0)).isCloseTo(-there.newcombe().get(1), within(1e-12));
            assertThat(back.fisherP()).isEqualTo(there.fisherP());
            assertThat(back.mannWhitneyExactP()).isCloseTo(there.mannWhitneyExactP(), within(1e-12));
        }
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                arguments(
                        "a hint: the range leaves out zero, Fisher's p is .0995",
                        List.of(0, 4, 6, 2),
                        List.of(1, 8, 3, 0),
                        "Graded Good or better: 4 of 12 cases before, 9 of 12 in the re-audit; difference +42 percentage"
                                + " points (95% range +2 to +67). A re-audit case was graded better in 82 of 144"
                                + " comparisons, worse in 12 and the same in 50 (Cliff's delta .49). The range leaves out"
                                + " zero, but the exact test does not rule out chance: this is a hint and not more."),
                arguments(
                        "from none to all",
                        List.of(0, 0, 4, 4),
                        List.of(0, 8, 0, 0),
                        "Graded Good or better: 0 of 8 cases before, 8 of 8 in the re-audit; difference +100 percentage"
                                + " points (95% range +54 to +100). A re-audit case was graded better in 64 of 64"
                                + " comparisons, worse in 0 and the same in 0 (Cliff's delta 1.00). A difference of this"
                                + " size would seldom come about by chance alone."),
                arguments(
                        "worse by the Good line, neither better nor worse by the grades",
                        List.of(0, 6, 0, 6),
                        List.of(0, 0, 12, 0),
                        "Graded Good or better: 6 of 12 cases before, 0 of 12 in the re-audit; difference -50 percentage"
                                + " points (95% range -75 to -15). A re-audit case was graded better in 72 of 144"
                                + " comparisons, worse in 72 and the same in 0 (Cliff's delta .00). A difference of this"
                                + " size would seldom come about by chance alone."),
                arguments(
                        "some more good ones, which twelve cases cannot tell from chance",
                        List.of(1, 4, 5, 2),
                        List.of(1, 6, 4, 1),
                        "Graded Good or better: 5 of 12 cases before, 7 of 12 in the re-audit; difference +17 percentage"
                                + " points (95% range -21 to +48). A re-audit case was graded better in 61 of 144"
                                + " comparisons, worse in 36 and the same in 47 (Cliff's delta .17). No clear change"
                                + " could be shown; a real change of this size would usually be missed with this many"
                                + " cases."),
                arguments(
                        "one case each, both Good",
                        List.of(0, 1, 0, 0),
                        List.of(0, 1, 0, 0),
                        "Graded Good or better: 1 of 1 case before, 1 of 1 in the re-audit; difference 0 percentage"
                                + " points (95% range -79 to +79). A re-audit case was graded better in 0 of 1"
                                + " comparison, worse in 0 and the same in 1 (Cliff's delta .00). No clear change could"
                                + " be shown; a real change within this range would usually be missed with this many"
                                + " cases."),
                arguments(
                        "a limit that must not read as zero",
                        List.of(0, 1, 6, 0),
                        List.of(0, 4, 2, 0),
                        "Graded Good or better: 1 of 7 cases before, 4 of 6 in the re-audit; difference +52 percentage"
                                + " points (95% range +0.3 to +79). A re-audit case was graded better in 24 of 42"
                                + " comparisons, worse in 2 and the same in 16 (Cliff's delta .52). The range leaves out"
                                + " zero, but the exact test does not rule out chance: this is a hint and not more."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void sentence_neverSaysMoreThanTheCasesCarry(
            String story, List<Integer> before, List<Integer> after, String sentence) {
        assertThat(change(before, after).sentence())
                .isEqualTo(sentence + " Other sampling, graders or guidance than before explain a difference as well as"
                        + " practice does.");
    }

    static Stream<Arguments> refusals() {
        List<Integer> fine = List.of(1, 2, 3, 4);
        return Stream.of(
                arguments("nothing sent", null, null, null, List.of("before", "after", "goodThrough")),
                arguments("a count is missing", Arrays.asList(1, null, 3, 4), fine, 2, List.of("before[1]")),
                arguments("negative counts", fine, List.of(-1, 2, 3, -4), 2, List.of("after[0]", "after[3]")),
                arguments("two different scales", fine, List.of(1, 2, 3), 2, List.of("after")),
                arguments("no scale", List.of(3), List.of(3), 1, List.of("before", "after")),
                arguments("no case to compare", fine, List.of(0, 0, 0, 0), 2, List.of("after")),
                arguments("more cases than any cycle has", fine, List.of(900, 900, 0, 0), 2, List.of("after")),
                arguments("a Good line beyond the scale", fine, fine, 5, List.of("goodThrough")),
                arguments("more grades than a scale has", Collections.nCopies(21, 1), fine, 2, List.of("before")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void cycles_areRefused_whenTheyCannotBeCompared(
            String story, List<Integer> before, List<Integer> after, Integer goodThrough, List<String> fields) {
        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> new TwoCycles(before, after, goodThrough));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactlyElementsOf(fields);
    }

    @Test
    void largestCycles_takeNoLong() {
        List<Integer> many = Collections.nCopies(20, 5);
        List<Integer> most = Collections.nCopies(20, 50);

        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            ChangeFigures hundred = Change.of(new TwoCycles(many, shifted(many), 2));
            assertThat(hundred.mannWhitneyExactP()).isBetween(0.0, 1.0);
            ChangeFigures thousand = Change.of(new TwoCycles(most, shifted(most), 2));
            assertThat(thousand.mannWhitneyExactP()).isNull();
            assertThat(thousand.better() + thousand.worse() + thousand.ties()).isEqualTo(1000L * 1000);
        });
    }

    private static List<Integer> shifted(List<Integer> counts) {
        List<Integer> shifted = new ArrayList<>(counts);
        shifted.set(0, shifted.get(0) + shifted.get(19));
        shifted.set(19, 0);
        return shifted;
    }
}

package org.caseaudit.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseaudit.domain.figures.AgreementFigures.AgencyPair;
import org.caseaudit.domain.figures.AgreementFigures.Alpha;
import org.caseaudit.domain.figures.AgreementFigures.CaseAgreement;
import org.caseaudit.domain.figures.AgreementFigures.Gate;
import org.caseaudit.domain.figures.AgreementFigures.Spread;
import org.caseaudit.domain.figures.AgreementFigures.Status;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {
    @Nested
    class Counts {
        @ParameterizedTest(name = "{0}: {5}")
        @CsvSource({
            "2222, 0, 6, 6, false, all the same",
            "2223, 1, 6, 3, true,  one agency a step below and across the Good line",
            "2233, 1, 6, 2, true,  two camps one step apart",
            "2224, 2, 6, 3, true,  one agency far off",
            "1144, 3, 6, 2, true,  as far apart as can be",
            "1234, 3, 6, 0, true,  nobody agrees",
            "12--, 1, 1, 0, false, one step apart but both say it is good",
            "23--, 1, 1, 0, true,  the same step apart and yet another judgement",
            "34--, 1, 1, 0, false, one step apart and neither says it is good",
            "3---, 0, 0, 0, false, only one agency graded",
            "----,  , 0, 0, false, nobody graded",
        })
        void eachCase_hasRangePairsAndStraddling(
                String grades, Integer range, int pairs, int samePairs, boolean straddles, String story) {
            CaseAgreement one =
                    Agreement.of(Grades.ofsted("1x" + grades)).perCase().get(0);

            assertThat(one.grades())
                    .isEqualTo(grades.replace("-", "")
                            .chars()
                            .mapToObj(digit -> digit - '0')
                            .toList());
            assertThat(one.range()).isEqualTo(range);
            assertThat(one.pairs()).isEqualTo(pairs);
            assertThat(one.samePairs()).isEqualTo(samePairs);
            assertThat(one.straddles()).isEqualTo(straddles);
        }

        @Test
        void spread_countsOnlyCasesThatCanBeCompared() {
            AgreementFigures figures = Agreement.of(Grades.ofsted("2x222 1x12- 2x23- 1x124 1x4-- 1x---"));

            assertThat(figures.spread()).isEqualTo(new Spread(2, 3, 1, 3));
            assertThat(figures.cases()).isEqualTo(8);
            assertThat(figures.pairableCases()).isEqualTo(6);
        }

        @Test
        void higher_meansTheBetterGrade() {
            // the first agency says Outstanding, Good, Good, Inadequate; the second Good, Good, Inadequate, Good
            AgreementFigures figures = Agreement.of(Grades.ofsted("1x12- 1x22- 1x24- 1x42-"));

            assertThat(figures.agencyPairs())
                    .containsExactly(
                            new AgencyPair(0, 1, 4, 2, 1, 1),
                            new AgencyPair(0, 2, 0, 0, 0, 0),
                            new AgencyPair(1, 2, 0, 0, 0, 0));
        }

        @Test
        void nothing_isAnAnswerToo() {
            for (List<List<Integer>> empty : List.of(List.<List<Integer>>of(), List.of(List.<Integer>of()))) {
                AgreementFigures figures = Agreement.of(new GradeMatrix(empty, 4, 2));

                assertThat(figures.cases()).isZero();
                assertThat(figures.alpha().status()).isEqualTo(Status.NO_PAIRABLE_VALUES);
            }
        }
    }

    @Nested
    class GateOfAlpha {
        @ParameterizedTest(name = "{0}: {3}")
        @CsvSource({
            "1x2- 1x-3,                  NO_PAIRABLE_VALUES, UNDEFINED,     no case has two grades",
            "30x22,                      NO_VARIATION,       UNDEFINED,     many cases but one grade only",
            "3x22 1x1- 1x-3,             NO_VARIATION,       UNDEFINED,     the other grades stand alone and are not compared",
            "5x22 3x33 1x23,             DEFINED,            TOO_FEW_CASES, nine cases",
            "5x22 3x33 1x23 9x1-,        DEFINED,            TOO_FEW_CASES, nine and nine more with one grade",
            "5x22 4x33 1x23,             DEFINED,            INDICATIVE,    ten cases",
            "9x22 9x33 1x23,             DEFINED,            INDICATIVE,    nineteen cases",
            "9x22 9x33 2x23,             DEFINED,            FULL,          twenty cases",
            "14x22 6x33,                 DEFINED,            FULL,          twenty cases; Good is 70% of the grades and no more",
            "14x22 1x23 5x33,            DEFINED,            INDICATIVE,    twenty cases; Good is 29 of 40 grades",
            "14x22 6x33 9x2-,            DEFINED,            FULL,          grades that are not compared do not make one dominant",
        })
        void gate_opensWithCasesAndVariation(String cases, Status status, Gate gate, String story) {
            Alpha alpha = Agreement.of(Grades.ofsted(cases)).alpha();

            assertThat(alpha.status()).isEqualTo(status);
            assertThat(alpha.gate()).isEqualTo(gate);
            assertThat(alpha.range() != null).isEqualTo(gate == Gate.INDICATIVE || gate == Gate.FULL);
        }

        @Test
        void alpha_isUndefined_whenNothingVaries() {
            assertThat(Agreement.of(Grades.ofsted("12x222")).alpha())
                    .isEqualTo(new Alpha(null, null, null, Status.NO_VARIATION, Gate.UNDEFINED, null));
        }

        @Test
        void alpha_isZero_whenTheOnlyCaseIsInDispute() {
            assertThat(Agreement.of(Grades.ofsted("1x1234")).alpha())
                    .isEqualTo(new Alpha(0.0, 0.0, 0.0, Status.DEFINED, Gate.TOO_FEW_CASES, null));
        }

        @Test
        void alpha_isNotCalculated_whenAgenciesGradedTheirOwnPart() {
            AgreementFigures figures =
                    Agreement.of(Grades.ofsted("9x22 9x33 2x23"), GradedSubject.OWN_PART, GradeNames.OFSTED);

            assertThat(figures.alpha()).isEqualTo(new Alpha(null, null, null, null, Gate.OWN_PART, null));
            assertThat(figures.samePairs()).isEqualTo(18);
        }

        @Test
        void range_isTheJackknifes_whenThereAreCasesEnough() {
            // Fleiss 1971, 30 cases; limits recalculated in exact fractions with a t quantile from another library
            AgreementFigures figures = AgreementVectorsTest.vectors()
                    .filter(vector -> "fleiss1971-diagnoses".equals(vector.get()[0]))
                    .map(vector -> Agreement.of(AgreementVectorsTest.matrixOf((JsonNode) vector.get()[1])))
                    .findFirst()
                    .orElseThrow();

            assertThat(figures.alpha().gate()).isEqualTo(Gate.FULL);
            assertThat(figures.alpha().range().get(0)).isCloseTo(0.07686776631019143, within(1e-9));
            assertThat(figures.alpha().range().get(1)).isCloseTo(0.5948472780377765, within(1e-9));
        }

        @Test
        void range_isCutAtOne() {
            // limits recalculated in exact fractions; uncut the upper one would be 1.006
            List<Double> range = Agreement.of(Grades.ofsted("5x11 6x22 5x33 2x12 2x23"))
                    .alpha()
                    .range();

            assertThat(range.get(0)).isCloseTo(0.669037981379609, within(1e-9));
            assertThat(range.get(1)).isEqualTo(1.0);
        }
    }

    @Nested
    class Sentences {
        @ParameterizedTest(name = "{0}")
        @MethodSource("org.caseaudit.domain.figures.AgreementTest#stories")
        void sentence_saysNoMoreThanTheFiguresCarry(String story, String cases, String sentence) {
            assertThat(Agreement.of(Grades.ofsted(cases)).sentence()).isEqualTo(sentence);
        }

        @Test
        void sentence_namesTheGradesOfTheScale_orTheirNumbers() {
            GradeMatrix matrix = new GradeMatrix(Grades.rows("2x33"), 5, 3);

            assertThat(Agreement.of(matrix).sentence())
                    .contains("every compared grade was grade 3 (2 of 2 pairs agree)");
            assertThat(Agreement.of(
                                    matrix,
                                    GradedSubject.SAME_THING,
                                    new GradeNames(List.of("Exemplary", "Strong", "Sound", "Weak", "Absent")))
                            .sentence())
                    .contains("every compared grade was Sound (2 of 2 pairs agree)");
        }

        @Test
        void sentence_givesNoCoefficient_whenAgenciesGradedTheirOwnPart() {
            assertThat(Agreement.of(Grades.ofsted("9x22 9x33 2x23"), GradedSubject.OWN_PART, GradeNames.OFSTED)
                            .sentence())
                    .isEqualTo("Agencies could be compared on 20 of 20 cases: they gave the same grade in 18, were one"
                            + " grade apart in 2 and two or more apart in 0; in 2 the grades lie on both sides of the"
                            + " Good line. Of 20 pairs of grades, 18 were the same (90%) and 20 within one grade"
                            + " (100%). Each agency graded its own part, so that grades may truly differ: no"
                            + " coefficient is calculated.");
        }

        @ParameterizedTest(name = "{0} reads {1}")
        @CsvSource({
            "0.474,   .47",
            "0.475,   .48",
            "-0.104, -.10",
            "-0.001,  .00",
            "0,       .00",
            "1,      1.00",
            "0.667,   .67", // the limit itself is tentative, and .67 reads as tentative
            "0.6666,  .6666", // below the limit: neither .67 nor .667 may be printed
            "0.7996,  .7996", // below .800 and must not read as reaching it
            "0.7949,  .79",
            "0.80,    .80"
        })
        void alpha_neverReadsAsOneOfAnotherBand(double alpha, String text) {
            assertThat(Words.alpha(alpha)).isEqualTo(text);
        }

        @ParameterizedTest(name = "{0} of {1} reads {2}")
        @CsvSource({"28, 30, 93%", "1, 8, 13%", "0, 5, 0%", "5, 5, 100%", "299, 300, 99%", "1, 300, 1%"})
        void percent_isWholeButNeverAllNorNothing_whenItIsNot(long part, long whole, String text) {
            assertThat(Words.percent(part, whole)).isEqualTo(text);
        }
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                arguments(
                        "every agency looked at another case",
                        "1x2- 1x-3",
                        "No case was graded by two agencies; agreement cannot be assessed."),
                arguments(
                        "all Good: no evidence on weaker practice",
                        "4x222 8x22-",
                        "Agencies could be compared on 12 of 12 cases: they gave the same grade in 12, were one grade"
                                + " apart in 0 and two or more apart in 0; in 0 the grades lie on both sides of the Good"
                                + " line. Of 20 pairs of grades, 20 were the same (100%) and 20 within one grade (100%)."
                                + " Krippendorff's alpha cannot be calculated: every compared grade was Good (20 of 20"
                                + " pairs agree). This is not evidence that agencies would agree on weaker practice."),
                arguments(
                        "eight cases, one of them seen by one agency only",
                        "3x222 2x23- 1x124 1x34- 1x4--",
                        "Agencies could be compared on 7 of 8 cases: they gave the same grade in 3, were one grade apart"
                                + " in 3 and two or more apart in 1; in 3 the grades lie on both sides of the Good line."
                                + " Of 15 pairs of grades, 9 were the same (60%) and 13 within one grade (87%). 1 of 8"
                                + " cases had one agency only and says nothing about agreement. There are too few cases"
                                + " for a coefficient: 7 of the 10 it needs at least."),
                arguments(
                        "a single case",
                        "1x14",
                        "Agencies could be compared on 1 of 1 case: they gave the same grade in 0, were one grade apart"
                                + " in 0 and two or more apart in 1; in 1 the grades lie on both sides of the Good line."
                                + " Of 1 pair of grades, 0 were the same (0%) and 0 within one grade (0%). There are too"
                                + " few cases for a coefficient: 1 of the 10 it needs at least."),
                arguments(
                        "fourteen compared, two seen by one agency, three by none: the figure hangs on single cases",
                        "8x22 2x12 2x23 2x33 2x1- 3x--",
                        "Agencies could be compared on 14 of 19 cases: they gave the same grade in 10, were one grade"
                                + " apart in 4 and two or more apart in 0; in 2 the grades lie on both sides of the Good"
                                + " line. Of 14 pairs of grades, 10 were the same (71%) and 14 within one grade (100%). 2"
                                + " of 19 cases had one agency only and say nothing about agreement. 3 of 19 cases had no"
                                + " grade at all. Ordinal Krippendorff's alpha is .51, indicative only: between .36 and"
                                + " .60 depending on any single case. 71% of pairs are the same; because 71% of the"
                                + " grades were Good, this sample can hardly show whether agencies tell grades apart."),
                arguments(
                        "one dissent in thirty grades takes alpha to 0 (kappa paradox, Zec et al. 2017)",
                        "9x222 1x223",
                        "Agencies could be compared on 10 of 10 cases: they gave the same grade in 9, were one grade apart"
                                + " in 1 and two or more apart in 0; in 1 the grades lie on both sides of the Good line."
                                + " Of 30 pairs of grades, 28 were the same (93%) and 30 within one grade (100%). Ordinal"
                                + " Krippendorff's alpha is .00, indicative only: still .00 whichever single case is left"
                                + " out; without one of the cases it cannot be calculated. 93% of pairs are the same;"
                                + " because nearly every grade was Good, this sample cannot show whether agencies tell"
                                + " grades apart."),
                arguments(
                        "twenty-one cases, one dissent among grades of all kinds",
                        "8x11 8x22 4x33 1x12",
                        counted(21, 20, 1, 0, 0, 21, 20, "95%", 21, "100%")
                                + " Ordinal Krippendorff's alpha is .95 (approximate 95% range .83 to 1.00)."
                                + " Agencies applied the grades consistently."),
                arguments(
                        "well above .800, but the range reaches below",
                        "13x22 1x23 4x33 2x11",
                        counted(20, 19, 1, 0, 1, 20, 19, "95%", 20, "100%")
                                + " Ordinal Krippendorff's alpha is .91 (approximate 95% range .72 to 1.00)."
                                + " The grades are mostly consistent; with this many cases we cannot be sure."),
                arguments(
                        "a thousand cases: enough for a range within the tentative band",
                        "240x11 290x22 240x33 100x12 100x23 30x13",
                        counted(1000, 770, 200, 30, 130, 1000, 770, "77%", 970, "97%")
                                + " Ordinal Krippendorff's alpha is .74 (approximate 95% range .70 to .78)."
                                + " Only tentative conclusions may be drawn from these grades."),
                arguments(
                        "no better than chance",
                        "5x12 5x23 5x34 5x14",
                        counted(20, 0, 15, 5, 10, 20, 0, "0%", 15, "75%")
                                + " Ordinal Krippendorff's alpha is -.17 (approximate 95% range -.65 to .31)."
                                + " Agencies did not apply the grades consistently enough to compare them; read the"
                                + " cases, not the averages."),
                arguments(
                        "twenty cases and a range from poor to perfect",
                        "6x11 6x22 6x33 2x13",
                        counted(20, 18, 0, 2, 2, 20, 18, "90%", 18, "90%")
                                + " Ordinal Krippendorff's alpha is .72 (approximate 95% range .32 to 1.00)."
                                + " The range spans more than one band, so no band is given."),
                arguments(
                        "above .800, but the range reaches down to what cannot be compared",
                        "6x111 6x222 6x333 2x123 4x1--",
                        "Agencies could be compared on 20 of 24 cases: they gave the same grade in 18, were one grade apart"
                                + " in 0 and two or more apart in 2; in 2 the grades lie on both sides of the Good line."
                                + " Of 60 pairs of grades, 54 were the same (90%) and 58 within one grade (97%). 4 of 24"
                                + " cases had one agency only and say nothing about agreement. Ordinal Krippendorff's"
                                + " alpha is .85 (approximate 95% range .63 to 1.00). The range spans more than one band,"
                                + " so no band is given."));
    }

    private static String counted(
            int cases, int same, int one, int two, int straddling, int pairs, int equal, String p, int near, String q) {
        return "Agencies could be compared on " + cases + " of " + cases + " cases: they gave the same grade in " + same
                + ", were one grade apart in " + one + " and two or more apart in " + two + "; in " + straddling
                + " the grades lie on both sides of the Good line. Of " + pairs + " pairs of grades, " + equal
                + " were the same (" + p + ") and " + near + " within one grade (" + q + ").";
    }

    /** Whatever holds for every matrix; held against two hundred random ones. */
    @Nested
    class Properties {
        private final Random random = new Random(20261121);

        private List<List<Integer>> randomRows() {
            int agencies = 2 + random.nextInt(6);
            int cases = 2 + random.nextInt(25);
            double missing = random.nextDouble() * 0.6;
            return IntStream.range(0, agencies)
                    .mapToObj(agency -> IntStream.range(0, cases)
                            .mapToObj(index -> random.nextDouble() < missing ? null : (Integer) (1 + random.nextInt(4)))
                            .collect(() -> (List<Integer>) new ArrayList<Integer>(), List::add, List::addAll))
                    .toList();
        }

        private AgreementFigures agreement(List<List<Integer>> rows) {
            return Agreement.of(new GradeMatrix(rows, 4, 2));
        }

        @Test
        void figures_doNotDependOnTheOrderOfAgenciesOrCases() {
            for (int run = 0; run < 200; run++) {
                List<List<Integer>> rows = randomRows();
                List<List<Integer>> agenciesShuffled = new ArrayList<>(rows);
                Collections.shuffle(agenciesShuffled, random);
                List<Integer> order = new ArrayList<>(
                        IntStream.range(0, rows.get(0).size()).boxed().toList());
                Collections.shuffle(order, random);
                List<List<Integer>> casesShuffled = rows.stream()
                        .map(row -> {
                            List<Integer> shuffled = new ArrayList<>();
                            order.forEach(index -> shuffled.add(row.get(index)));
                            return shuffled;
                        })
                        .map(row -> (List<Integer>) row)
                        .toList();

                AgreementFigures figures = agreement(rows);
                for (AgreementFigures other : List.of(agreement(agenciesShuffled), agreement(casesShuffled))) {
                    assertThat(other.sentence()).isEqualTo(figures.sentence());
                    assertThat(other.spread()).isEqualTo(figures.spread());
                    assertThat(other.alpha().ordinal())
                            .isEqualTo(figures.alpha().ordinal());
                    assertThat(other.alpha().nominal())
                            .isEqualTo(figures.alpha().nominal());
                }
            }
        }

        @Test
        void alpha_isTheSame_whenTheScaleIsReadFromItsOtherEnd() {
            for (int run = 0; run < 200; run++) {
                List<List<Integer>> rows = randomRows();
                List<List<Integer>> reversed = new ArrayList<>();
                for (List<Integer> row : rows) {
                    List<Integer> other = new ArrayList<>();
                    row.forEach(grade -> other.add(grade == null ? null : (Integer) (5 - grade)));
                    reversed.add(other);
                }

                Alpha alpha = agreement(rows).alpha();
                Alpha other = agreement(reversed).alpha();
                assertThat(other.ordinal()).isEqualTo(alpha.ordinal());
                assertThat(other.interval()).isEqualTo(alpha.interval());
            }
        }

        @Test
        void alpha_doesNotDependOnGradesNobodyGave() {
            for (int run = 0; run < 200; run++) {
                List<List<Integer>> rows = randomRows();

                Alpha alpha = Agreement.of(new GradeMatrix(rows, 4, 2)).alpha();
                Alpha longer = Agreement.of(new GradeMatrix(rows, 9, 2)).alpha();
                assertThat(longer).isEqualTo(alpha);
            }
        }

        @Test
        void alpha_doesNotDependOnCasesWithOneGrade() {
            for (int run = 0; run < 200; run++) {
                List<List<Integer>> rows = randomRows();
                List<List<Integer>> longer = new ArrayList<>();
                for (List<Integer> row : rows) {
                    List<Integer> other = new ArrayList<>(row);
                    other.add(longer.isEmpty() ? (Integer) 4 : null);
                    longer.add(other);
                }

                assertThat(agreement(longer).alpha().ordinal())
                        .isEqualTo(agreement(rows).alpha().ordinal());
            }
        }

        @Test
        void higherSameAndLower_addUpToTheSharedCases() {
            for (int run = 0; run < 200; run++) {
                AgreementFigures figures = agreement(randomRows());

                assertThat(figures.agencyPairs())
                        .allMatch(pair -> pair.higher() + pair.same() + pair.lower() == pair.shared());
                assertThat(figures.agencyPairs().stream()
                                .mapToInt(AgencyPair::shared)
                                .sum())
                        .isEqualTo(figures.pairs());
                assertThat(figures.agencyPairs().stream()
                                .mapToInt(AgencyPair::same)
                                .sum())
                        .isEqualTo(figures.samePairs());
            }
        }

        /** DKPro Statistics; for alpha only, its weighted kappa divides by two different maximum distances. */
        @Test
        void alpha_isThatOfAnotherImplementation() {
            int compared = 0;
            for (int run = 0; run < 200; run++) {
                List<List<Integer>> rows = randomRows();
                Alpha alpha = agreement(rows).alpha();
                if (alpha.status() != Status.DEFINED) {
                    continue; // there it throws or answers 0
                }
                CodingAnnotationStudy study = new CodingAnnotationStudy(rows.size());
                for (int index = 0; index < rows.get(0).size(); index++) {
                    int column = index;
                    study.addItem(rows.stream().map(row -> row.get(column)).toArray());
                }
                assertThat(new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement())
                        .isCloseTo(alpha.nominal(), within(1e-9));
                assertThat(new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction()).calculateAgreement())
                        .isCloseTo(alpha.ordinal(), within(1e-9));
                assertThat(new KrippendorffAlphaAgreement(study, new IntervalDistanceFunction()).calculateAgreement())
                        .isCloseTo(alpha.interval(), within(1e-9));
                compared++;
            }
            assertThat(compared).isGreaterThan(150);
        }
    }

    @ParameterizedTest(name = "{0} degrees of freedom")
    @CsvSource({ // from another statistics library
        "1, 12.706204736174694",
        "2, 4.302652729749462",
        "3, 3.1824463052837078",
        "19, 2.0930240544083087",
        "20, 2.085963447265864",
        "59, 2.000995378088267",
        "60, 2.0002978220142604",
        "500, 1.9647198374673676",
        "999, 1.9623414611334493"
    })
    void studentT_isThatOfTheTables(int degrees, double quantile) {
        assertThat(StudentT.within95(degrees)).isCloseTo(quantile, within(1e-9));
    }
}

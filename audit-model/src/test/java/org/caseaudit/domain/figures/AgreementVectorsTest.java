package org.caseaudit.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.caseaudit.domain.Vectors.assertFigure;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.domain.Vectors;
import org.caseaudit.domain.figures.AgreementFigures.CaseAgreement;
import org.caseaudit.domain.figures.AgreementFigures.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Published, exactly calculated and degenerate matrices; where each comes from stands in the file. */
class AgreementVectorsTest {
    static Stream<Arguments> vectors() {
        return Vectors.in("agreement.json", "vectors")
                .map(vector -> arguments(vector.path("name").asText(), vector));
    }

    /** The scales of the vectors start at 0 or 1; ours at 1. No figure depends on where it starts. */
    static GradeMatrix matrixOf(JsonNode vector) {
        List<Integer> scale = Vectors.ints(vector.path("scale"));
        List<List<Integer>> grades = new ArrayList<>();
        for (JsonNode row : vector.path("matrix")) {
            List<Integer> shifted = new ArrayList<>();
            Vectors.ints(row)
                    .forEach(grade -> shifted.add(grade == null ? null : (Integer) (grade - scale.get(0) + 1)));
            grades.add(shifted);
        }
        return new GradeMatrix(grades, scale.size(), Math.min(2, scale.size() - 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void alpha_isThatOfTheVector(String name, JsonNode vector) {
        JsonNode expected = vector.path("expected");
        AgreementFigures.Alpha alpha = Agreement.of(matrixOf(vector)).alpha();

        assertFigure(alpha.nominal(), expected.path("alpha_nominal"), "nominal");
        assertFigure(alpha.ordinal(), expected.path("alpha_ordinal"), "ordinal");
        assertFigure(alpha.interval(), expected.path("alpha_interval"), "interval");
        String status = expected.path("alpha_status").asText();
        assertThat(alpha.status()).isEqualTo("OK".equals(status) ? Status.DEFINED : Status.valueOf(status));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void leaveOneOutRange_isThatOfTheVector(String name, JsonNode vector) {
        JsonNode expected = vector.path("expected").path("alpha_ordinal_leave_one_unit_out");
        List<Double> range = new Alphas(matrixOf(vector), GradedSubject.SAME_THING).leaveOneOutRange();

        assertFigure(range == null ? null : range.get(0), expected.path("min"), "min");
        assertFigure(range == null ? null : range.get(1), expected.path("max"), "max");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void counts_areThoseOfTheVector(String name, JsonNode vector) {
        JsonNode expected = vector.path("expected");
        AgreementFigures figures = Agreement.of(matrixOf(vector));

        assertThat(figures.cases()).isEqualTo(expected.path("units").asInt());
        assertThat(figures.pairableCases())
                .isEqualTo(expected.path("pairable_units").asInt());
        assertThat(figures.pairs()).isEqualTo(expected.path("pairs").asInt());
        assertThat(figures.samePairs())
                .isEqualTo(expected.path("agreeing_pairs").asInt());
        assertThat(figures.withinOnePairs())
                .isEqualTo(expected.path("within_one_pairs").asInt());
        assertThat(figures.spread().unanimous())
                .isEqualTo(expected.path("unanimous_units").asInt());
        assertThat(figures.perCase().stream()
                        .mapToInt(one -> one.grades().size())
                        .sum())
                .isEqualTo(expected.path("ratings").asInt());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void eachCase_isThatOfTheVector(String name, JsonNode vector) {
        JsonNode units = vector.path("expected").path("per_unit");
        List<CaseAgreement> perCase = Agreement.of(matrixOf(vector)).perCase();

        assertThat(perCase).hasSize(units.size());
        for (int index = 0; index < units.size(); index++) {
            JsonNode unit = units.get(index);
            CaseAgreement one = perCase.get(index);
            assertThat(one.grades()).hasSize(unit.path("n").asInt());
            assertThat(one.range())
                    .isEqualTo(
                            unit.path("range").isNull()
                                    ? null
                                    : (Integer) unit.path("range").asInt());
            assertThat(one.pairs()).isEqualTo(unit.path("pairs").asInt());
            assertThat(one.samePairs()).isEqualTo(unit.path("agreeing_pairs").asInt());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void agencyPairs_shareTheCasesOfTheVector(String name, JsonNode vector) {
        AgreementFigures figures = Agreement.of(matrixOf(vector));

        assertThat(figures.agencyPairs().stream().map(pair -> List.of(pair.a(), pair.b(), pair.shared())))
                .containsExactlyElementsOf(
                        Vectors.stream(vector.path("expected").path("pairwise_cohen_kappa"))
                                .map(pair -> List.of(
                                        pair.path("raters").get(0).asInt(),
                                        pair.path("raters").get(1).asInt(),
                                        pair.path("shared_units").asInt()))
                                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void printedValues_areReproduced(String name, JsonNode vector) {
        AgreementFigures.Alpha alpha = Agreement.of(matrixOf(vector)).alpha();
        JsonNode published = vector.path("published");

        assertPrinted(alpha.nominal(), published.path("alpha_nominal"));
        assertPrinted(alpha.ordinal(), published.path("alpha_ordinal"));
        assertPrinted(alpha.interval(), published.path("alpha_interval"));
    }

    private static void assertPrinted(Double figure, JsonNode printed) {
        if (!printed.isMissingNode()) {
            double half = 0.5 * Math.pow(10, -printed.path("decimals").asInt());
            assertThat(figure).isCloseTo(printed.path("value").asDouble(), within(half + 1e-12));
        }
    }
}

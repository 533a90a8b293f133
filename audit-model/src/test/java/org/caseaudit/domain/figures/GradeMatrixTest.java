package org.caseaudit.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeMatrixTest {
    private static List<Fault> faults(List<List<Integer>> grades, Integer steps, Integer goodThrough) {
        return catchThrowableOfType(RuleBroken.class, () -> new GradeMatrix(grades, steps, goodThrough))
                .faults();
    }

    @Test
    void matrix_isRefused_namingEveryFaultAtOnce() {
        List<List<Integer>> grades = Arrays.asList(
                Arrays.asList(1, 2, null), // the first row sets the number of cases
                Arrays.asList(0, 5, 2),
                null,
                Arrays.asList(1, 2),
                Arrays.asList(1, 2, 3, 9));

        assertThat(faults(grades, 4, 2))
                .containsExactly(
                        new Fault("grades[1][0]", "is 0, but must be a whole number from 1 to 4"),
                        new Fault("grades[1][1]", "is 5, but must be a whole number from 1 to 4"),
                        new Fault("grades[2]", "is missing"),
                        new Fault("grades[3]", "has 2 cases, but the first row has 3"),
                        new Fault("grades[4]", "has 4 cases, but the first row has 3"),
                        new Fault("grades[4][3]", "is 9, but must be a whole number from 1 to 4"));
    }

    @Test
    void matrix_isRefused_whenMembersAreMissing() {
        assertThat(faults(null, null, null))
                .containsExactly(
                        new Fault("steps", "is missing"),
                        new Fault("goodThrough", "is missing"),
                        new Fault("grades", "is missing"));
    }

    @ParameterizedTest(name = "{0} steps, good through {1}: {3}")
    @CsvSource({
        "1,  1, steps,       a scale of one grade tells nothing apart",
        "21, 1, steps,       nobody tells so many grades apart",
        "-4, 1, steps,       nonsense",
        "4,  0, goodThrough, no grade would be good",
        "4,  5, goodThrough, beyond the scale",
    })
    void scale_isRefused_whenItIsNone(int steps, int goodThrough, String field, String story) {
        assertThat(faults(List.of(List.of(1)), steps, goodThrough))
                .extracting(Fault::field)
                .containsExactly(field);
    }

    @Test
    void matrix_isRefusedWithOneFault_whenItsSizeIsAbsurd() {
        assertThat(faults(Collections.nCopies(101, List.of(99)), 4, 2))
                .containsExactly(new Fault("grades", "has 101 agencies; at most 100 can be compared"));
        assertThat(faults(List.of(List.of(1), Collections.nCopies(1001, 99)), 4, 2))
                .containsExactly(new Fault("grades[1]", "has 1001 cases; at most 1000 can be compared"));
    }

    @Test
    void figuresOfTheLargestMatrix_takeNoLong() {
        List<List<Integer>> rows = Collections.nCopies(50, Collections.nCopies(1000, 1));
        List<List<Integer>> others = Collections.nCopies(50, Collections.nCopies(1000, 20));
        List<List<Integer>> all = new ArrayList<>(rows);
        all.addAll(others);

        AgreementFigures figures = Agreement.of(new GradeMatrix(all, 20, 2));

        assertThat(figures.pairs()).isEqualTo(4_950_000);
        assertThat(figures.alpha().ordinal()).isLessThan(0);
    }

    @Test
    void matrix_staysAsItWas_whateverHappensToTheListsItCameFrom() {
        List<Integer> row = Arrays.asList(1, null);
        GradeMatrix matrix = new GradeMatrix(List.of(row), 4, 2);
        row.set(0, 4);

        assertThat(matrix.gradesOf(0)).containsExactly(1);
        assertThatThrownBy(() -> matrix.grades().get(0).set(0, 3)).isInstanceOf(UnsupportedOperationException.class);
    }
}

package org.caseaudit.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.SampleBuilder.aSampleOf;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.testing.SampleBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingSampleTest {
    private static StandingSample standing(SampleBuilder sample) {
        CycleId cycle = new CycleId(UUID.randomUUID());
        AtomicInteger number = new AtomicInteger();
        return sample.drawnInto(cycle, () -> aChild().inCycle(cycle, number.incrementAndGet()))
                .standing()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} and {1}, {2} drawn, at least {3}: {5}")
    @CsvSource({
        "30, 30, 6,  0, true,  in proportion",
        "30, 10, 12, 2, true,  the minimum asked for no more than proportion gives",
        "30, 10, 12, 4, false, the minimum took one more from the small group",
        "20,  4, 3,  0, false, the small group gave nothing and is not spoken of",
        "20,  4, 3,  1, false, the minimum gave it one",
        " 8,  4, 12, 3, true,  all of them",
    })
    void sample_isEven_whenNoMinimumBentIt(int north, int south, int size, int minimum, boolean even, String story) {
        assertThat(standing(aSampleOf(size)
                                .from("north", north)
                                .from("south", south)
                                .atLeast(minimum))
                        .isEven())
                .isEqualTo(even);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "3"})
    void sample_keepsItsSize_whenCasesAreReplaced(int replaced) {
        StandingSample sample =
                standing(aSampleOf(4).from("north", 12).from("south", 12).replacing(replaced));
        assertThat(sample.drawn()).hasSize(4);
        assertThat(sample.replaced()).hasSize(replaced);
        assertThat(sample.isEven()).isTrue();
        assertThat(sample.strata().get("north")).isEqualTo(new StandingSample.Share(12, 2));
    }
}

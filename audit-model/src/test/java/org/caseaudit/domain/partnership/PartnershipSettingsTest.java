package org.caseaudit.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.PartnershipId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnershipSettingsTest {
    private final PartnershipSettings kept = new PartnershipSettings(new PartnershipId(UUID.randomUUID()));

    @Test
    void settings_areTheDefaults_untilSomebodyChangesThem() {
        assertThat(kept.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(kept.settings().concernDueDays()).isEqualTo(1);
        assertThat(kept.settings().reminderDays()).containsExactly(7, 2, 0);
    }

    @Test
    void change_saysWhatIsDifferent_withBothValues() {
        Settings wanted = new Settings(new DepthThresholds(60, 20, 0.8), 2, false, List.of(0, 2, 14));

        assertThat(kept.change(wanted))
                .containsExactly(
                        "depth.copyWords was 12, is 20",
                        "concernDueDays was 1, is 2",
                        "reminderDays was [7, 2, 0], is [14, 2, 0]");
        assertThat(kept.settings()).isEqualTo(wanted);
        assertThat(kept.change(wanted)).as("the same again").isEmpty();
    }

    @Test
    void nobodyIsReminded_whereNoDayIsNamed() {
        kept.change(new Settings(DepthThresholds.DEFAULT, 1, false, List.of()));

        assertThat(kept.settings().reminderDays()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0    | 3   | 0.5  | 1  | 60 0 | -", // the bounds themselves
                "1000 | 500 | 1    | 20 | 7    | -",
                "-1   | 12  | 0.8  | 1  | 7    | depth.shortText",
                "1001 | 12  | 0.8  | 1  | 7    | depth.shortText",
                "60   | 2   | 0.8  | 1  | 7    | depth.copyWords", // fewer words have no triple to compare
                "60   | 501 | 0.8  | 1  | 7    | depth.copyWords",
                "60   | 12  | 0.49 | 1  | 7    | depth.alike",
                "60   | 12  | 1.01 | 1  | 7    | depth.alike",
                "60   | 12  | NaN  | 1  | 7    | depth.alike",
                "60   | 12  | 0.8  | 0  | 7    | concernDueDays",
                "60   | 12  | 0.8  | 21 | 7    | concernDueDays",
                "60   | 12  | 0.8  | 1  | -1   | reminderDays",
                "60   | 12  | 0.8  | 1  | 61   | reminderDays",
                "60   | 12  | 0.8  | 1  | 7 7  | reminderDays",
                "60   | 12  | 0.8  | 1  | 1 2 3 4 5 6 7 8 9 10 11 | reminderDays",
            })
    void change_isRefused_outOfBounds_namingTheValue(
            int shortText, int copyWords, double alike, int due, String days, String fault) {
        List<Integer> reminders =
                Arrays.stream(days.split(" ")).map(Integer::valueOf).toList();
        Settings wanted = new Settings(new DepthThresholds(shortText, copyWords, alike), due, true, reminders);

        if (fault == null) {
            kept.change(wanted);
            assertThat(kept.settings()).isEqualTo(wanted);
        } else {
            assertThat(ruleBrokenBy(() -> kept.change(wanted)).faults())
                    .extracting(Fault::field)
                    .containsExactly(fault);
            assertThat(kept.settings()).as("nothing is half done").isEqualTo(Settings.DEFAULT);
        }
    }

    @Test
    void everythingOutOfBounds_isToldAtOnce() {
        assertThat(ruleBrokenBy(() -> kept.change(new Settings(null, 0, true, List.of(-1))))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("depth", "concernDueDays", "reminderDays");
        assertThat(ruleBrokenBy(() -> kept.change(new Settings(DepthThresholds.DEFAULT, 1, true, null)))
                        .faults())
                .as("nobody is reminded only where somebody says so")
                .extracting(Fault::field)
                .containsExactly("reminderDays");
    }
}

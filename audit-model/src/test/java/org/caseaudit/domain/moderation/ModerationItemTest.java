package org.caseaudit.domain.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModerationItemTest {
    @ParameterizedTest(name = "{0}: {1}, {2} steps apart, straddles good: {3}, suggests {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''                                 | NONE       | 0 | false | -", // nobody graded it
                "good                               | ONE_AGENCY | 0 | false | -", // nothing confirms it
                "good good                          | UNANIMOUS  | 0 | false | good",
                "inadequate inadequate inadequate   | UNANIMOUS  | 0 | false | inadequate",
                "outstanding good                   | SPREAD     | 1 | false | -", // both hold it good or better
                "good requires-improvement          | SPREAD     | 1 | true  | -", // the difference that matters most
                "requires-improvement inadequate    | SPREAD     | 1 | false | -",
                "outstanding inadequate             | SPREAD     | 3 | true  | -",
                "good good good requires-improvement| SPREAD     | 1 | true  | -", // a majority is not the machine's to
                // find
                "good requires-improvement good requires-improvement | SPREAD | 1 | true | -", // nor is a tie to break
            })
    void grades_sideBySide(String grades, ItemStatus status, int distance, boolean straddles, String suggestion) {
        ModerationItem item = Items.item(grades.isBlank() ? new String[0] : grades.split(" "));

        assertThat(item.status()).isEqualTo(status);
        assertThat(item.distance()).isEqualTo(distance);
        assertThat(item.straddlesGood()).isEqualTo(straddles);
        assertThat(item.suggestion()).isEqualTo(Optional.ofNullable(suggestion));
    }

    @Test
    void whoCouldNotJudge_changesNothingAboutTheGradesGiven() {
        ModerationItem two = Items.item("good", "good");
        ModerationItem withAThird = new ModerationItem(
                two.key(), two.scale(), two.grades(), List.of(new NotJudged(Items.agency(2), "The log is lost.")));

        assertThat(withAThird.status()).isEqualTo(ItemStatus.UNANIMOUS);
        assertThat(withAThird.suggestion()).contains("good");
        assertThat(withAThird.of(Items.agency(2))).as("it gave no grade").isEmpty();
    }

    @Test
    void anAgencysGrade_isFoundByAgency() {
        ModerationItem item = Items.item("good", "inadequate");

        assertThat(item.of(Items.agency(1)).map(AgencyGrade::grade)).contains("inadequate");
        assertThat(item.of(Items.agency(2))).isEmpty();
    }
}

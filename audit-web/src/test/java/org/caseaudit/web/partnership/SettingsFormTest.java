package org.caseaudit.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.partnership.SettingsQueries.SettingsView;
import org.caseaudit.domain.partnership.Settings;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFormTest {
    private static SettingsForm typed(String field, String value) {
        Map<String, List<String>> fields = new HashMap<>(Map.of(
                "shortText", List.of("60"),
                "copyWords", List.of("12"),
                "alike", List.of("0.8"),
                "concernDueDays", List.of("1"),
                "reminderDays", List.of("7, 2, 0")));
        fields.put(field, List.of(value));
        return SettingsForm.of(new Typed(fields));
    }

    @Test
    void whatStands_comesBackAsItWas() {
        Settings settings = Settings.DEFAULT;
        SettingsForm shown = SettingsForm.of(new SettingsView(
                settings.depth(), settings.concernDueDays(), settings.signOffByDefault(), settings.reminderDays(), 3));

        assertThat(shown.settings()).isEqualTo(settings);
        assertThat(typed("shortText", "60").settings()).isEqualTo(settings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shortText       | many
            shortText       | 2.5
            shortText       | ''
            alike           | most
            concernDueDays  | 99999999999
            reminderDays    | 7, two
            reminderDays    | 1.5
            """)
    void whatIsNoNumber_isSaidAtItsField(String field, String value) {
        FormErrors errors = typed(field, value).unread();

        assertThat(errors.lines()).extracting(FormErrors.Line::field).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''         | 0
            7 2 0      | 3
            7,2,,0     | 3
            """)
    void days_areReadHoweverTheyAreWritten(String value, int days) {
        assertThat(typed("reminderDays", value).settings().reminderDays()).hasSize(days);
    }
}

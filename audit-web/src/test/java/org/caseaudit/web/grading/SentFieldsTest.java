package org.caseaudit.web.grading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.caseaudit.domain.grading.EntryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentFieldsTest {
    private static final EntryKey SEEN = EntryKey.answer("seen");

    /** Reads {@code a-seen=yes&e-seen=log}. */
    private static SentFields sent(String fields) {
        MultivaluedMap<String, String> all = new MultivaluedHashMap<>();
        for (String field : fields.split("&")) {
            String[] parts = field.split("=", 2);
            all.add(parts[0], parts[1]);
        }
        return SentFields.of(all);
    }

    private static SentEntry entry(String fields) {
        return sent(fields).entry(SEEN, EntryText.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a-seen=yes&e-seen= The log. &r-seen=3, yes, The log.",
                "a-seen=&e-seen=&r-seen=3, -, -",
                "e-seen=The log.&r-seen=3, -, The log.", // no radio was chosen
                "a-seen=b&a-seen=a&r-seen=3, 'b,a', -", // boxes ticked
                "a-seen-day=3&a-seen-month=9&a-seen-year=2026&r-seen=3, 2026-09-03, -",
                "a-seen-day=03&a-seen-month=09&a-seen-year=2026&r-seen=3, 2026-09-03, -",
                "a-seen-day=&a-seen-month=&a-seen-year=&r-seen=3, -, -",
                "a-seen-day=3&a-seen-month=May&a-seen-year=26&r-seen=3, 0026-May-03, -", // the rule refuses it
                "a-seen-day=3&a-seen-month=&a-seen-year=2026&r-seen=3, 2026--03, -",
            })
    void text_isWhatWasMeant(String fields, String value, String grounds) {
        assertThat(entry(fields).text()).isEqualTo(new EntryText(value, grounds));
    }

    @Test
    void evidence_staysWhereThePageHasNoFieldForIt() {
        EntryText standing = new EntryText("Old.", "Kept by another client.");

        assertThat(sent("a-seen=New.&r-seen=3").entry(SEEN, standing).text())
                .isEqualTo(new EntryText("New.", "Kept by another client."));
        assertThat(sent("a-seen=New.&e-seen=&r-seen=3").entry(SEEN, standing).text())
                .isEqualTo(new EntryText("New.", null));
    }

    @ParameterizedTest
    @CsvSource({"r-seen=3, 3", "r-seen=x, 0", "r-seen=, 0", "a-seen=yes, 0", "r-seen=99999999999, 0"})
    void revision_isWhatThePageWasMadeFrom_orNone(String fields, int revision) {
        assertThat(entry(fields).revision()).isEqualTo(revision);
    }

    @Test
    void boxes_forClearingAndForTheOtherSide() {
        assertThat(entry("r-seen=1&c-seen=true").clear()).isTrue();
        assertThat(entry("r-seen=1").clear()).isFalse();
        assertThat(entry("r-seen=1&k-seen=theirs").theirs()).isTrue();
        assertThat(entry("r-seen=1&k-seen=mine").theirs()).isFalse();
    }

    @Test
    void entries_areThoseThePageShowed_andNoOthers() {
        SentFields sent = sent("a-seen=yes&r-seen=1&a-stray=x&g-work=good&w-work=Because.&s-work=2&go=next");

        assertThat(sent.entries(Map.of()))
                .extracting(SentEntry::key)
                .containsExactlyInAnyOrder(SEEN, EntryKey.grade("work"));
    }
}

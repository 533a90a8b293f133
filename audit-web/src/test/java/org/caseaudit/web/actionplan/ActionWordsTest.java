package org.caseaudit.web.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionWordsTest {
    @Test
    void heading_isTheBeginningOfALongText_cutBetweenWords() {
        String text = "Write down after each visit what the child said, in the child's own words, and show it to the"
                + " child's social worker before the week is out.";

        String heading = ActionWords.heading(text);

        assertThat(heading).hasSizeLessThan(93).endsWith("…");
        assertThat(text).startsWith(heading.substring(0, heading.length() - 1));
        assertThat(ActionWords.heading("Short\nand  sweet.")).isEqualTo("Short and sweet.");
        assertThat(ActionWords.heading("x".repeat(300))).hasSize(91);
    }

    @ParameterizedTest
    @CsvSource({"action-returned, Returned", "new-date-asked, New date asked for", "action-sung, action sung"})
    void fact_hasWords_orItsOwnName(String what, String words) {
        assertThat(ActionWords.fact(what)).isEqualTo(words);
    }
}

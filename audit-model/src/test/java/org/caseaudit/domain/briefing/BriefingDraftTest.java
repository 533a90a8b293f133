package org.caseaudit.domain.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.testing.UniqueWordsAudit;
import org.junit.jupiter.api.Test;

class BriefingDraftTest {
    private static final CombinedReport REPORT = UniqueWordsAudit.of(
                    3, word -> "In C01 and elsewhere " + word + " was seen.\n\nAnd so on.")
            .content();

    @Test
    void everyPart_isWrittenFromTheReport_andFits() {
        BriefingText text = BriefingDraft.of(REPORT);

        text.check();
        text.requireWhole();
        assertThat(text.whatWeFound()).contains("summary");
        assertThat(text.whatWorks()).startsWith("• ").contains("good");
        assertThat(text.whatToChange()).contains("develop");
        assertThat(text.whatToDo()).contains("recommend");
        assertThat(text.questions()).contains("keyline");
    }

    @Test
    void noCase_isNamed() {
        assertThat(BriefingDraft.of(REPORT).toString())
                .contains("In one case and elsewhere")
                .doesNotContain("C01");
    }

    @Test
    void aLongText_getsTheRoomThatShortOnesLeave() {
        String sentence = "He was seen at home. ".repeat(14).strip();

        assertThat(BriefingDraft.list(Stream.of("She was heard.", sentence, "They rang back.")))
                .isEqualTo("• She was heard.\n• " + sentence + "\n• They rang back.");
    }

    @Test
    void onlyLongTexts_areShortenedAlike() {
        String sentence = "He was seen at home. ".repeat(14).strip();

        String list = BriefingDraft.list(Stream.of(sentence, sentence, sentence, "Short."));

        assertThat(list).hasSizeLessThanOrEqualTo(BriefingText.LONGEST).endsWith("• Short.");
        assertThat(list.lines().limit(3)).allMatch(line -> line.length() > 120 && line.endsWith(" …"));
    }
}

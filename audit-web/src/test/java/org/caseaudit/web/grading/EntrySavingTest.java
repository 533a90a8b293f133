package org.caseaudit.web.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.grading.SaveEntry.AnswerSide;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.junit.jupiter.api.Test;

class EntrySavingTest {
    private final List<String> saved = new ArrayList<>();

    private static SentEntry sent(String question, String text) {
        return sent(question, text, false);
    }

    private static SentEntry sent(String question, String text, boolean theirs) {
        return new SentEntry(EntryKey.answer(question), new EntryText(text, null), 1, false, theirs);
    }

    private void save(SentEntry entry) {
        switch (entry.key().code()) {
            case "faulty" -> throw RuleBroken.field("value", "Shorten this.");
            case "stale" ->
                throw new Stale(
                        new AnswerSide(entry.text().content(), null, 1),
                        new AnswerSide("Theirs.", null, 2),
                        new AnswerSide("Original,\r\nwith a line.", null, 1));
            default -> saved.add(entry.key().code());
        }
    }

    private Saved all(Map<EntryKey, EntryText> standing, SentEntry... sent) {
        return EntrySaving.all(List.of(sent), standing, this::save);
    }

    @Test
    void aFaultOrAConflict_costsNoneOfTheOthers() {
        Saved result =
                all(Map.of(), sent("first", "One."), sent("faulty", "x"), sent("stale", "Mine."), sent("last", "Two."));

        assertThat(saved).containsExactly("first", "last");
        assertThat(result.written()).isEqualTo(2);
        assertThat(result.refused()).containsOnlyKeys(EntryKey.answer("faulty"));
        assertThat(result.conflicts().get(EntryKey.answer("stale")).theirs().content())
                .isEqualTo("Theirs.");
        assertThat(result.everything()).isFalse();
    }

    @Test
    void whatStandsThereAlready_isNotSavedAgain_evenIfItWasKeptWithOtherLineEnds() {
        Map<EntryKey, EntryText> standing = Map.of(EntryKey.answer("same"), new EntryText("One.\r\nTwo. ", null));

        assertThat(all(standing, sent("same", "One.\nTwo.")).written()).isZero();
        assertThat(saved).isEmpty();
    }

    @Test
    void aFieldNobodyTouched_isNoSideOfAConflict() {
        // the page was opened before somebody else wrote, and is sent for the sake of another field
        Saved result = all(Map.of(), sent("stale", "Original,\nwith a line."));

        assertThat(result.everything()).isTrue();
        assertThat(result.written()).isZero();
    }

    @Test
    void whoChoosesTheOtherSide_savesNothing() {
        assertThat(all(Map.of(), sent("stale", "Mine.", true)).everything()).isTrue();
    }
}

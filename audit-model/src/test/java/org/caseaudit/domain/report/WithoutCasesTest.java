package org.caseaudit.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseaudit.domain.report.CombinedReport.CaseVoices;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.testing.UniqueWordsAudit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WithoutCasesTest {
    private static CombinedReport whole;
    private static CombinedReport told;

    @BeforeAll
    static void aReport() {
        whole = UniqueWordsAudit.of(6).content();
        told = whole.withoutCases();
    }

    @Test
    void toldTwice_isTheSame() {
        assertThat(told.withoutCases()).isEqualTo(told);
    }

    @Test
    void figures_stayAsTheyAre() {
        assertThat(told.figures()).isEqualTo(whole.figures());
        assertThat(told.sections()).isEqualTo(whole.sections());
        assertThat(told.concerns()).isEqualTo(whole.concerns());
    }

    @Test
    void casesAndEverythingSaidAboutOne_areGone() {
        assertThat(whole.cases()).isNotEmpty();
        assertThat(whole.disagreements()).isNotEmpty();
        assertThat(whole.challenges()).isNotEmpty();
        assertThat(told.cases()).isEmpty();
        assertThat(told.disagreements()).isEmpty();
        assertThat(told.challenges()).isEmpty();
        assertThat(told.leftOut()).isEmpty();
        assertThat(told.thinAnswers()).isNull();
        assertThat(told.participation().notJudged()).isEmpty();
        assertThat(told.agreement()).allSatisfy(area -> {
            assertThat(area.figures().perCase()).isEmpty();
            assertThat(area.figures().agencyPairs()).isEmpty();
        });
    }

    @Test
    void voices_areCounted_andNotQuoted() {
        assertThat(told.voices())
                .containsExactly(new CaseVoices(null, List.of(), Map.of(VoiceKind.CHILD, 1, VoiceKind.PARENT, 1)));
    }

    /** Six children, all alike: a count of six may be told, and none from one to four. */
    @Test
    void composition_hasNoSmallNumber() {
        assertThat(told.sample().composition().keySet())
                .isEqualTo(whole.sample().composition().keySet());
        assertThat(told.sample().composition().values())
                .allSatisfy(counts -> assertThat(counts.values().stream().filter(Objects::nonNull))
                        .allMatch(count -> count == 0 || count > 4));
        assertThat(told.sample().composition().values())
                .anySatisfy(counts -> assertThat(counts).containsValue(6));
    }

    @Test
    void caseNamedInAText_isOneOfTheCases() {
        CombinedReport named = UniqueWordsAudit.of(2, word -> "In C01 and in C1234 it was " + word + ".")
                .content();

        assertThat(named.withoutCases().narrative().summary())
                .startsWith("In one of the cases and in one of the cases it was summary");
    }

    @Test
    void ownersOfActions_areNotNamed() {
        assertThat(told.recommendations().stream().flatMap(r -> r.actions().stream()))
                .isNotEmpty()
                .allMatch(action -> action.owner() == null && action.agency() != null);
    }
}

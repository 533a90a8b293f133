package org.caseaudit.web.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.caseaudit.application.moderation.ModerationQueries.DecisionView;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.ItemStatus;
import org.junit.jupiter.api.Test;

/** The line on top of the meeting, and which items each filter shows. */
class MeetingCountsTest {
    private static final boolean STRADDLES = true;

    private static ItemView item(
            int child, ItemStatus status, boolean straddles, DecisionKind decided, boolean changed) {
        DecisionView decision = decided == null ? null : new DecisionView(1, decided, "good", null, List.of(), null);
        return new ItemView(
                new CaseId(new UUID(1, child)),
                "C0" + child,
                "seen",
                "Seen",
                status,
                0,
                straddles,
                List.of(),
                List.of(),
                null,
                decision,
                List.of(),
                changed,
                decided == null ? 0 : 1);
    }

    @Test
    void counts_sayHowManyDifferAndHowManyAreToGo() {
        MeetingCounts counts = MeetingCounts.of(List.of(
                item(1, ItemStatus.SPREAD, STRADDLES, null, false),
                item(1, ItemStatus.SPREAD, false, DecisionKind.AGREED, false),
                item(2, ItemStatus.UNANIMOUS, false, null, false),
                item(3, ItemStatus.SPREAD, false, DecisionKind.AGREED, true),
                item(3, ItemStatus.NONE, false, null, false)));

        assertThat(counts.differences()).isEqualTo("2 of 3 cases; 3 of 4 items differ; 1 straddles the Good line");
        assertThat(counts.progress()).isEqualTo("1 of 4 items are decided, 3 to go");
        assertThat(counts.unanimous()).isEqualTo(1);
    }

    @Test
    void filters_showWhatTheySay() {
        ItemView agreed = item(1, ItemStatus.UNANIMOUS, false, null, false);
        ItemView changed = item(1, ItemStatus.UNANIMOUS, false, DecisionKind.AGREED, true);
        ItemView nobody = item(1, ItemStatus.NONE, false, null, false);

        assertThat(Show.DISAGREEMENTS.includes(agreed)).isFalse();
        assertThat(Show.DISAGREEMENTS.includes(changed))
                .as("the grades under it have changed")
                .isTrue();
        assertThat(Show.TO_DECIDE.includes(agreed)).isTrue();
        assertThat(Show.TO_DECIDE.includes(nobody))
                .as("there is nothing to decide")
                .isFalse();
        assertThat(Show.ALL.includes(nobody)).isFalse();
        assertThat(Show.of("nonsense")).isEqualTo(Show.DISAGREEMENTS);
    }
}

package org.caseaudit.domain.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.domain.moderation.Items.agreed;
import static org.caseaudit.domain.moderation.Items.decided;
import static org.caseaudit.domain.moderation.Items.differing;
import static org.caseaudit.domain.moderation.Items.itemOf;
import static org.caseaudit.domain.moderation.Items.voice;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRecordTest {
    private final ModerationItem spread = itemOf("spread", "good", "inadequate");
    private final ModerationItem same = itemOf("same", "good", "good");
    private final ModerationItem alone = itemOf("alone", "good");
    private final ModerationItem none = itemOf("none");

    private MeetingRecord meeting(List<Decision> decisions, List<Dissent> dissents) {
        return new MeetingRecord(List.of(spread, same, alone, none), decisions, dissents);
    }

    @Test
    void everyItemSomebodyGraded_waitsForADecision() {
        // also the unanimous and the lone grade: a grade of the meeting is the meeting's
        assertThat(meeting(List.of(), List.of()).undecided()).containsExactly(spread, same, alone);
        assertThat(meeting(List.of(decided(alone, agreed("good", "Read aloud."), 1)), List.of())
                        .undecided())
                .containsExactly(spread, same);
    }

    @Test
    void theLatestDecision_stands_inWhateverOrderTheyAreRead() {
        Ruling differing = differing("good", "First thoughts.", voice(1, "Unsafe."));
        Decision first = decided(spread, differing, 1);
        Decision second = decided(spread, agreed("inadequate", "Second thoughts."), 2);
        List<Dissent> dissents = Items.dissents(first, spread, differing);

        for (List<Decision> order : List.of(List.of(first, second), List.of(second, first))) {
            MeetingRecord meeting = meeting(order, dissents);
            assertThat(meeting.standing(spread.key())).contains(second);
            assertThat(meeting.history(spread.key())).containsExactlyInAnyOrder(first, second);
            assertThat(meeting.standing()).containsExactly(second);
            assertThat(meeting.dissentCount())
                    .as("dissents go with their decision")
                    .isZero();
            assertThat(meeting.dissents(first)).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "the same two grades,        good inadequate,      false",
        "one agency thought again,   good good,            true",
        "they changed places,        inadequate good,      true",
        "a third agency came,        good inadequate good, true",
        "one took its form back,     good,                 true"
    })
    void decision_isToBeConfirmed_whenTheGradesUnderItAreOthers(String story, String now, boolean toBeConfirmed) {
        Decision then = decided(spread, agreed("good", "Talked through."), 1);
        ModerationItem item = itemOf("spread", now.split(" "));
        MeetingRecord meeting = new MeetingRecord(List.of(item), List.of(then), List.of());

        assertThat(meeting.toBeConfirmed(item)).as(story).isEqualTo(toBeConfirmed);
        assertThat(meeting.toBeConfirmed()).hasSize(toBeConfirmed ? 1 : 0);
        assertThat(meeting.standing(item.key()))
                .as("it stands until it is decided again")
                .contains(then);

        Decision again = decided(item, agreed("good", "Confirmed."), 2);
        assertThat(new MeetingRecord(List.of(item), List.of(then, again), List.of()).toBeConfirmed())
                .isEmpty();
    }

    @Test
    void decision_standsNoMore_whenNobodyGradesTheItemAnyMore() {
        Decision then = decided(spread, agreed("good", "Talked through."), 1);
        ModerationItem emptied = itemOf("spread");
        MeetingRecord meeting = new MeetingRecord(List.of(emptied), List.of(then), List.of());

        assertThat(meeting.standing(emptied.key())).isEmpty();
        assertThat(meeting.standing()).isEmpty();
        assertThat(meeting.toBeConfirmed()).as("there is nothing to decide").isEmpty();
        assertThat(meeting.history(emptied.key())).containsExactly(then);
    }

    @Test
    void items_areCountedByHowTheirGradesLie() {
        MeetingRecord meeting = meeting(List.of(), List.of());

        for (ItemStatus status : ItemStatus.values()) {
            assertThat(meeting.count(status)).isEqualTo(1);
        }
    }
}

package org.caseaudit.domain.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseaudit.domain.moderation.Items.agreed;
import static org.caseaudit.domain.moderation.Items.differing;
import static org.caseaudit.domain.moderation.Items.item;
import static org.caseaudit.domain.moderation.Items.voice;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulingTest {
    private static final String WHY = "Talked through.";
    private static final ModerationItem SPREAD = item("good", "requires-improvement", "requires-improvement");
    private static final ModerationItem UNANIMOUS = item("good", "good");
    private static final ModerationItem ALONE = item("good");
    private static final DissentingVoice SLOW = voice(1, "Too slow.");

    static Stream<Arguments> allowed() {
        return Stream.of(
                arguments("a unanimous grade is confirmed without a word", UNANIMOUS, agreed("good", null)),
                arguments("the meeting may see it otherwise than all", UNANIMOUS, agreed("inadequate", WHY)),
                arguments("one agency's grade is followed for a reason", ALONE, agreed("good", WHY)),
                arguments("a spread ends in a grade nobody gave", SPREAD, agreed("inadequate", WHY)),
                arguments("one dissents from the rest", SPREAD, differing("good", WHY, SLOW)),
                arguments("no common grade", SPREAD, differing(null, WHY, voice(0, "Good."), SLOW)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void allowed(String story, ModerationItem item, Ruling ruling) {
        assertThatCode(() -> Items.decided(item, ruling, 1)).doesNotThrowAnyException();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("no kind", SPREAD, new Ruling(null, "good", WHY, null), "kind"),
                refused("agreed without grade", SPREAD, agreed(null, WHY), "grade"),
                refused("a grade of another scale", SPREAD, agreed("fine", WHY), "grade"),
                refused("differing on a grade of no scale", SPREAD, differing("fine", WHY, SLOW), "grade"),
                refused("a spread settled without reason", SPREAD, agreed("good", " "), "reason"),
                refused("one voice followed without reason", ALONE, agreed("good", null), "reason"),
                refused("all overruled without reason", UNANIMOUS, agreed("inadequate", null), "reason"),
                refused("dissent where all agree", SPREAD, agreed("good", WHY, SLOW), "dissents"),
                refused("to differ where nobody differs", UNANIMOUS, differing(null, WHY, SLOW), "kind"),
                refused("to differ alone", ALONE, differing(null, WHY, voice(0, "Why not.")), "kind"),
                refused("to differ without dissent", SPREAD, differing("good", WHY), "dissents"),
                refused("to differ without reason", SPREAD, differing("good", null, SLOW), "reason"),
                refused(
                        "a dissent without reason",
                        SPREAD,
                        differing("good", WHY, voice(1, " ")),
                        "dissents[0].reason"),
                refused(
                        "a dissent from one's own grade",
                        SPREAD,
                        differing("good", WHY, voice(0, "Good.")),
                        "dissents[0].agency"),
                refused(
                        "a dissent of somebody who gave no grade",
                        SPREAD,
                        differing("good", WHY, voice(9, "Slow.")),
                        "dissents[0].agency"),
                refused(
                        "a dissent of nobody",
                        SPREAD,
                        differing("good", WHY, new DissentingVoice(null, "Slow.")),
                        "dissents[0].agency"),
                refused("the same agency twice", SPREAD, differing("good", WHY, SLOW, SLOW), "dissents[1].agency"),
                refused(
                        "everything at once",
                        SPREAD,
                        differing("fine", null, voice(9, null)),
                        "grade",
                        "reason",
                        "dissents[0].agency",
                        "dissents[0].reason"));
    }

    private static Arguments refused(String story, ModerationItem item, Ruling ruling, String... fields) {
        return arguments(story, item, ruling, List.of(fields));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String story, ModerationItem item, Ruling ruling, List<String> fields) {
        RuleBroken refusal = ruleBrokenBy(() -> Items.decided(item, ruling, 1));

        assertThat(refusal.faults()).extracting(Fault::field).isSubsetOf(fields).isNotEmpty();
        assertThat(refusal.faults()).extracting(Fault::field).containsAll(fields);
    }

    @Test
    void nothing_canBeDecided_whereNobodyGraded() {
        RuleBroken refusal = ruleBrokenBy(() -> Items.decided(item(), agreed("good", WHY), 1));

        assertThat(refusal.code()).isEqualTo(RuleBroken.CONFLICT);
    }

    @Test
    void aDissent_keepsTheGradeTheAgencyGave() {
        Ruling ruling = differing("good", WHY, voice(1, " Too slow. "));
        Decision decision = Items.decided(SPREAD, ruling, 1);

        assertThat(Items.dissents(decision, SPREAD, ruling))
                .extracting(Dissent::agency, Dissent::grade, Dissent::reason)
                .containsExactly(tuple(Items.agency(1), "requires-improvement", "Too slow."));
    }
}

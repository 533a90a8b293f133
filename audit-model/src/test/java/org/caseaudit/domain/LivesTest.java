package org.caseaudit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.caseaudit.domain.actionplan.ActionCommand;
import org.caseaudit.domain.actionplan.ActionLife;
import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentLife;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.briefing.BriefingCommand;
import org.caseaudit.domain.briefing.BriefingLife;
import org.caseaudit.domain.briefing.BriefingState;
import org.caseaudit.domain.challenge.ChallengeCommand;
import org.caseaudit.domain.challenge.ChallengeLife;
import org.caseaudit.domain.challenge.ChallengeState;
import org.caseaudit.domain.concern.ConcernCommand;
import org.caseaudit.domain.concern.ConcernLife;
import org.caseaudit.domain.concern.ConcernState;
import org.caseaudit.domain.cycle.CycleCommand;
import org.caseaudit.domain.cycle.CycleLife;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.report.ReportCommand;
import org.caseaudit.domain.report.ReportLife;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.sampling.SampleCommand;
import org.caseaudit.domain.sampling.SampleLife;
import org.caseaudit.domain.sampling.SampleState;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.StateTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The lives as the design tells them, written down a second time and compared cell by cell with what the entities
 * do. A cell holds the state a command leads to, with an exclamation mark where a reason is demanded, or a dash where the
 * command is refused.
 */
class LivesTest {
    private static final String CYCLE = """
            from       | LAUNCH | POSTPONE | BEGIN_MODERATION | REOPEN | BEGIN_REPORTING | PUBLISH   | CLOSE  | ABANDON
            PLANNED    | OPEN   | PLANNED! | -                | -      | -               | -         | -      | ABANDONED!
            OPEN       | -      | -        | MODERATION       | -      | -               | -         | -      | ABANDONED!
            MODERATION | -      | -        | -                | OPEN!  | REPORTING       | -         | -      | ABANDONED!
            REPORTING  | -      | -        | -                | -      | -               | PUBLISHED | -      | ABANDONED!
            PUBLISHED  | -      | -        | -                | -      | -               | -         | CLOSED | -
            CLOSED     | -      | -        | -                | -      | -               | -         | -      | -
            ABANDONED  | -      | -        | -                | -      | -               | -         | -      | -
            """;

    private static final String FORM = """
            from         | SAVE        | SUBMIT    | WITHDRAW    | RETURN    | SIGN_OFF   | EXCUSE   | HAND_OVER   | MARK_NOT_RETURNED | REOPEN
            ASSIGNED     | IN_PROGRESS | -         | -           | -         | -          | EXCUSED! | ASSIGNED    | NOT_RETURNED      | -
            IN_PROGRESS  | IN_PROGRESS | SUBMITTED | -           | -         | -          | EXCUSED! | IN_PROGRESS | NOT_RETURNED      | -
            SUBMITTED    | -           | -         | IN_PROGRESS | RETURNED! | SIGNED_OFF | -        | -           | -                 | -
            RETURNED     | RETURNED    | SUBMITTED | -           | -         | -          | EXCUSED! | RETURNED    | NOT_RETURNED      | -
            SIGNED_OFF   | -           | -         | -           | -         | -          | -        | -           | -                 | -
            EXCUSED      | -           | -         | -           | -         | -          | -        | -           | -                 | -
            NOT_RETURNED | -           | -         | -           | -         | -          | -        | -           | -                 | IN_PROGRESS
            """;

    private static final String ACTION = """
            from            | ACCEPT   | EVIDENCE  | RETURN    | CLOSE  | REOPEN    | CARRY_FORWARD    | HAND_OVER
            PROPOSED        | ACCEPTED | -         | -         | -      | -         | CARRIED_FORWARD! | PROPOSED!
            ACCEPTED        | -        | EVIDENCED | -         | -      | -         | CARRIED_FORWARD! | ACCEPTED!
            EVIDENCED       | -        | -         | ACCEPTED! | CLOSED | -         | CARRIED_FORWARD! | EVIDENCED!
            CLOSED          | -        | -         | -         | -      | ACCEPTED! | -                | -
            CARRIED_FORWARD | -        | -         | -         | -      | -         | -                | -
            """;

    private static final String REPORT = """
            from       | SIGN_OFF   | PRESENT   | ACCEPT   | RETURN
            DRAFT      | SIGNED_OFF | -         | -        | -
            SIGNED_OFF | -          | PRESENTED | -        | DRAFT!
            PRESENTED  | -          | -         | ACCEPTED | DRAFT!
            ACCEPTED   | -          | -         | -        | -
            """;

    private static final String CONCERN = """
            from     | REFER    | RECORD_ACTION | RESOLVE
            RAISED   | REFERRED | -             | -
            REFERRED | REFERRED! | ACTED        | -
            ACTED    | -        | -             | RESOLVED
            RESOLVED | -        | -             | -
            """;

    private static final String CHALLENGE = """
            from    | REPLY   | DECIDE
            RAISED  | REPLIED | DECIDED!
            REPLIED | REPLIED | DECIDED!
            DECIDED | -       | DECIDED!
            """;

    private static final String SAMPLE = """
            from     | RELIST   | FREEZE | DRAW   | REPLACE | START_OVER
            IMPORTED | IMPORTED | FROZEN | -      | -       | -
            FROZEN   | -        | -      | DRAWN  | -       | GIVEN_UP!
            DRAWN    | -        | -      | DRAWN! | DRAWN!  | GIVEN_UP!
            GIVEN_UP | -        | -      | -      | -       | -
            """;

    private static final String BRIEFING = """
            from  | SEND
            DRAFT | SENT
            SENT  | -
            """;

    private static final Path DOCUMENT = Path.of("..", "docs", "states.md");

    private static Stream<Cell<?, ?>> cells() {
        return Stream.of(
                        StateMatrix.read(CYCLE, CycleState.class, CycleCommand.class, CycleLife.TABLE, Living.cycle()),
                        StateMatrix.read(
                                FORM,
                                AssignmentState.class,
                                AssignmentCommand.class,
                                AssignmentLife.TABLE,
                                Living.form()),
                        StateMatrix.read(
                                ACTION, ActionState.class, ActionCommand.class, ActionLife.TABLE, Living.action()),
                        StateMatrix.read(
                                REPORT, ReportState.class, ReportCommand.class, ReportLife.TABLE, Living.report()),
                        StateMatrix.read(
                                CONCERN, ConcernState.class, ConcernCommand.class, ConcernLife.TABLE, Living.concern()),
                        StateMatrix.read(
                                CHALLENGE,
                                ChallengeState.class,
                                ChallengeCommand.class,
                                ChallengeLife.TABLE,
                                Living.challenge()),
                        StateMatrix.read(
                                BRIEFING,
                                BriefingState.class,
                                BriefingCommand.class,
                                BriefingLife.TABLE,
                                Living.briefing()),
                        StateMatrix.read(
                                SAMPLE, SampleState.class, SampleCommand.class, SampleLife.TABLE, Living.sample()))
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void command_leadsWhereTheDesignSays_orIsRefused(Cell<?, ?> cell) {
        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> cell.perform("Because it must be."));

        if (cell.legal()) {
            assertThat(refusal).isNull();
            assertThat(cell.stateNow()).isEqualTo(cell.leadsTo());
        } else {
            assertThat(refusal.code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
            assertThat(refusal.details()).isEqualTo(Map.of("state", cell.from().name(), "possible", cell.possible()));
            assertThat(cell.stateNow()).as("nothing is half done").isEqualTo(cell.from());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void command_isRefused_withoutTheReasonItDemands(Cell<?, ?> cell) {
        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> cell.perform("  "));

        if (cell.legal() && cell.reasonNeeded()) {
            assertThat(refusal.faults()).extracting(Fault::field).contains("reason");
            assertThat(cell.stateNow()).isEqualTo(cell.from());
        } else if (cell.legal()) {
            assertThat(refusal).as("no reason is asked where none is designed").isNull();
        }
    }

    @Test
    void states_areDrawnInTheDocumentation() throws IOException {
        String drawn = document();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(DOCUMENT, drawn);
        }

        assertThat(DOCUMENT)
                .as("docs/states.md is drawn from the code: run this test with -Ddocs.update=true")
                .exists()
                .content()
                .isEqualTo(drawn);
    }

    private static String document() {
        StringBuilder out = new StringBuilder(
                "# States\n\nDrawn from the tables in the code by `LivesTest`; not edited by hand.\n");
        for (StateTable<?, ?> table : List.of(
                CycleLife.TABLE,
                AssignmentLife.TABLE,
                ActionLife.TABLE,
                ReportLife.TABLE,
                ConcernLife.TABLE,
                ChallengeLife.TABLE,
                BriefingLife.TABLE,
                SampleLife.TABLE)) {
            String title = table.noun().substring(0, 1).toUpperCase(Locale.ROOT)
                    + table.noun().substring(1);
            out.append("\n## ").append(title).append("\n\n```mermaid\n").append(table.diagram());
            out.append("```\n\n").append(table.conditions());
        }
        return out.toString();
    }

    @Test
    void everyDiagram_drawsEveryMove() {
        assertThat(Arrays.stream(CycleLife.TABLE.diagram().split("\n")))
                .hasSize(1 + CycleLife.TABLE.rows().size())
                .contains("    PLANNED --> PLANNED: postpone (reason)", "    OPEN --> MODERATION: begin moderation");
    }
}

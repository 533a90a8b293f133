package org.caseaudit.application.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.application.grading.SubmitForm;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.shared.Refusal;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is offered is what succeeds: each command is really given, by everybody, to a form at each moment of its life. */
@Execution(ExecutionMode.CONCURRENT)
class PossibleCommandsTest {
    /** Where the form of the police stands. */
    private enum Standing {
        ALLOCATED(a -> {}),
        OUT(RunningAudit::launch),
        COMPLETE(PossibleCommandsTest::completed),
        SUBMITTED(PossibleCommandsTest::submitted),
        RETURNED(a -> given(a, a.p.police.lead(), AssignmentCommand.RETURN)),
        SIGNED_OFF(a -> given(a, a.p.police.lead(), AssignmentCommand.SIGN_OFF)),
        EXCUSED(a -> given(a, a.p.police.auditor(), AssignmentCommand.EXCUSE)),
        SUBMITTED_AND_MET(a -> a.beginModeration("The board meets.")),
        NOT_RETURNED(a -> a.beginModeration("The board meets."));

        private final Consumer<RunningAudit> last;

        Standing(Consumer<RunningAudit> last) {
            this.last = last;
        }

        RunningAudit audit() {
            RunningAudit audit = RunningAudit.at(Moment.PLANNED);
            switch (this) {
                case RETURNED, SIGNED_OFF, SUBMITTED_AND_MET -> submitted(audit);
                case EXCUSED, NOT_RETURNED -> audit.launch();
                case ALLOCATED, OUT, COMPLETE, SUBMITTED -> {}
            }
            last.accept(audit);
            return audit;
        }
    }

    private enum Who {
        ITS_AUDITOR(a -> a.p.police.auditor()),
        COLLEAGUE(a -> a.p.secondPoliceAuditor),
        ITS_LEAD(a -> a.p.police.lead()),
        OTHER_LEAD(a -> a.p.health.lead()),
        CHAIR(a -> a.p.chair),
        COORDINATOR(a -> a.p.coordinator),
        SCRUTINEER(a -> a.p.scrutineer);

        private final Function<RunningAudit, Actor> actor;

        Who(Function<RunningAudit, Actor> actor) {
            this.actor = actor;
        }
    }

    private static final Map<AssignmentCommand, BiConsumer<RunningAudit, Actor>> COMMANDS = Map.of(
            AssignmentCommand.SAVE, PossibleCommandsTest::save,
            AssignmentCommand.SUBMIT, (a, who) -> a.p.use(SubmitForm.class).handle(who, read(a)),
            AssignmentCommand.WITHDRAW, (a, who) -> a.p.use(WithdrawForm.class).handle(who, read(a)),
            AssignmentCommand.RETURN, (a, who) -> a.p.use(ReturnForm.class).handle(who, read(a), "Say more."),
            AssignmentCommand.SIGN_OFF, (a, who) -> a.p.use(SignOffForm.class).handle(who, read(a)),
            AssignmentCommand.EXCUSE,
                    (a, who) ->
                            a.p.use(ExcuseForm.class).handle(who, read(a), NilReturn.NO_RECORDS, "The file is lost."),
            AssignmentCommand.HAND_OVER,
                    (a, who) -> a.p.use(HandOverForm.class).handle(who, read(a), a.p.secondPoliceAuditor.person()));

    @ParameterizedTest
    @EnumSource
    void possible_isWhatSucceeds(Standing standing) {
        for (Who who : Who.values()) {
            Set<AssignmentCommand> succeed = EnumSet.noneOf(AssignmentCommand.class);
            COMMANDS.keySet().stream()
                    .filter(command -> succeeds(standing.audit(), who, command))
                    .forEach(succeed::add);
            RunningAudit audit = standing.audit();
            Assignment form = audit.kept(audit.shared, audit.p.police);

            assertThat(AssignmentAccess.possible(who.actor.apply(audit), form, audit.p.kept.cycles.get(form.cycle())))
                    .as("%s, %s", standing, who)
                    .isEqualTo(succeed);
        }
    }

    private static boolean succeeds(RunningAudit audit, Who who, AssignmentCommand command) {
        Throwable thrown = catchThrowable(() -> given(audit, who.actor.apply(audit), command));
        assertThat(thrown == null || thrown instanceof Refusal).as("%s", thrown).isTrue();
        return thrown == null;
    }

    private static void given(RunningAudit audit, Actor who, AssignmentCommand command) {
        COMMANDS.get(command).accept(audit, who);
    }

    private static void save(RunningAudit audit, Actor who) {
        EntryText text = new EntryText("The officer " + who.person() + " asked.", null);
        int read = audit.p
                .kept
                .entries
                .find(audit.form(audit.shared, audit.p.police), EntryKind.ANSWER, SmallTemplate.GOOD)
                .map(entry -> entry.revision())
                .orElse(0);
        audit.p
                .use(SaveEntry.class)
                .handle(
                        who,
                        new SaveEntry.Command(
                                audit.form(audit.shared, audit.p.police),
                                EntryKind.ANSWER,
                                SmallTemplate.GOOD,
                                text,
                                read,
                                false));
    }

    private static void completed(RunningAudit audit) {
        audit.launch();
        audit.fill(audit.shared, audit.p.police).complete();
    }

    private static void submitted(RunningAudit audit) {
        completed(audit);
        audit.submit(audit.shared, audit.p.police);
    }

    private static AssignmentDesk.Read read(RunningAudit audit) {
        return RunningAudit.read(audit.form(audit.shared, audit.p.police));
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAPersonGives_isTried(AssignmentCommand command) {
        assertThat(COMMANDS.containsKey(command) || isTheMeetings(command)).isTrue();
    }

    private static boolean isTheMeetings(AssignmentCommand command) {
        return Arrays.asList(AssignmentCommand.MARK_NOT_RETURNED, AssignmentCommand.REOPEN)
                .contains(command);
    }
}

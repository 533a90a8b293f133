package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.finding.CollectFindings;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Begins the grading meeting: forms close, grades lie open, findings are taken from the forms. Refuses while forms are
 * outstanding, saying how many; the chair may override that with a reason, and what is still out becomes not returned.
 */
@UseCase
public class BeginModeration {
    /** Forms are outstanding, and no reason to go on without them was given. */
    public static final String FORMS_OUTSTANDING = "forms-outstanding";

    private final CycleDesk desk;
    private final Assignments assignments;
    private final CollectFindings findings;
    private final Recorder recorder;

    @Inject
    public BeginModeration(CycleDesk desk, Assignments assignments, CollectFindings findings, Recorder recorder) {
        this.desk = desk;
        this.assignments = assignments;
        this.findings = findings;
        this.recorder = recorder;
    }

    /** @param overrideReason why the meeting begins without all forms, or null */
    public record Command(CycleId cycle, int version, String overrideReason) {}

    public void handle(Actor actor, Command command) {
        Cycle cycle = desk.toManage(actor, command.cycle());
        Versions.require(cycle.version(), command.version());
        cycle.requireState("The meeting follows an open cycle.", CycleState.OPEN);
        List<Assignment> forms = assignments.of(cycle.id());
        List<Assignment> outstanding =
                forms.stream().filter(f -> !f.settled(cycle.signOffRequired())).toList();
        String override = outstanding.isEmpty() ? null : override(actor, command, forms.size(), outstanding.size());
        outstanding.stream().filter(f -> f.state().writable()).forEach(form -> {
            form.markNotReturned();
            recorder.record(
                    actor, Fact.of("form-not-returned", "assignment", form.id()).in(cycle.id()));
        });
        cycle.beginModeration(override);
        findings.collect(actor, cycle);
        recorder.record(
                actor,
                Fact.of("moderation-begun", "cycle", cycle.id())
                        .in(cycle.id())
                        .detail(settled(forms.size(), outstanding.size()))
                        .because(override));
    }

    private static String override(Actor actor, Command command, int forms, int outstanding) {
        if (command.overrideReason() == null || command.overrideReason().isBlank()) {
            throw new RuleBroken(
                    FORMS_OUTSTANDING,
                    settled(forms, outstanding) + " Wait, excuse them, or begin all the same and give the reason.",
                    List.of(),
                    Map.of("forms", forms, "settled", forms - outstanding));
        }
        ModerationAccess.requireOverride(actor);
        return command.overrideReason();
    }

    private static String settled(int forms, int outstanding) {
        return (forms - outstanding) + " of " + forms + " forms are settled.";
    }
}

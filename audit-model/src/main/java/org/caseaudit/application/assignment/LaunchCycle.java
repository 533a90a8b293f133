package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Sends the forms out. Refuses with everything that stands in the way, and when the number of forms the launcher says they
 * have seen is not the number that would go out: the workload is looked at first.
 */
@UseCase
public class LaunchCycle {
    /** What stands between a plan and its launch. */
    public static final String BLOCKED = "launch-blocked";

    private final CycleDesk desk;
    private final LaunchDesk launch;
    private final Recorder recorder;

    @Inject
    public LaunchCycle(CycleDesk desk, LaunchDesk launch, Recorder recorder) {
        this.desk = desk;
        this.launch = launch;
        this.recorder = recorder;
    }

    /** @param formsSeen the number of forms in the workload the launcher looked at */
    public record Command(CycleId cycle, int version, int formsSeen) {}

    public void handle(Actor actor, Command command) {
        Cycle cycle = desk.toManage(actor, command.cycle());
        Versions.require(cycle.version(), command.version());
        cycle.requirePlanned("This cycle is launched already.");
        List<Fault> blockers = launch.blockers(cycle);
        if (!blockers.isEmpty()) {
            throw new RuleBroken(BLOCKED, "The forms cannot go out yet.", blockers);
        }
        int forms = launch.forms(cycle);
        if (forms != command.formsSeen()) {
            throw RuleBroken.field(
                    "formsSeen",
                    "Look at the workload first: " + forms + " forms would go out, not " + command.formsSeen() + ".");
        }
        cycle.launch(recorder.now());
        recorder.record(
                actor,
                Fact.of("cycle-launched", "cycle", cycle.id()).in(cycle.id()).detail(forms + " forms"));
    }
}

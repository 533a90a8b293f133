package org.caseaudit.application.cycle;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CyclePlan;
import org.caseaudit.domain.history.Fact;

/** Changes the plan before launch. Refuses later, and a plan with faults. */
@UseCase
public class AmendPlan {
    private final CycleDesk desk;
    private final PlanDesk plans;
    private final Recorder recorder;

    @Inject
    public AmendPlan(CycleDesk desk, PlanDesk plans, Recorder recorder) {
        this.desk = desk;
        this.plans = plans;
        this.recorder = recorder;
    }

    public record Command(CycleId cycle, int version, CyclePlan plan) {}

    public void handle(Actor actor, Command command) {
        Cycle cycle = desk.toManage(actor, command.cycle());
        Versions.require(cycle.version(), command.version());
        cycle.amend(plans.settled(command.plan()));
        plans.requireWhatItNames(command.plan());
        recorder.record(actor, Fact.of("plan-amended", "cycle", cycle.id()).in(cycle.id()));
    }
}

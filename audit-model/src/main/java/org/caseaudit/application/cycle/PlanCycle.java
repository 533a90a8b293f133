package org.caseaudit.application.cycle;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CyclePlan;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.history.Fact;

/** Begins a themed audit as a plan. Refuses a plan with faults, and one that names what is not there. */
@UseCase
public class PlanCycle {
    private final Cycles cycles;
    private final PlanDesk plans;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public PlanCycle(Cycles cycles, PlanDesk plans, Idempotency idempotency, Recorder recorder) {
        this.cycles = cycles;
        this.plans = plans;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    public CycleId handle(Actor actor, CyclePlan plan, String key) {
        CycleAccess.requirePlan(actor);
        return idempotency.once(actor, key, plan, CycleId::new, () -> plan(actor, plan));
    }

    private CycleId plan(Actor actor, CyclePlan plan) {
        Cycle cycle = new Cycle(Ids.next(CycleId::new), plans.settled(plan));
        plans.requireWhatItNames(plan);
        cycles.add(cycle);
        recorder.record(actor, Fact.of("cycle-planned", "cycle", cycle.id()).in(cycle.id()));
        return cycle.id();
    }
}

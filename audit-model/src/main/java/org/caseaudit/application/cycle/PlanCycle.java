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
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.TemplateVersions;

/** Begins a themed audit as a plan. Refuses a plan with faults, and a template version that does not exist. */
@UseCase
public class PlanCycle {
    private final Cycles cycles;
    private final TemplateVersions templates;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public PlanCycle(Cycles cycles, TemplateVersions templates, Idempotency idempotency, Recorder recorder) {
        this.cycles = cycles;
        this.templates = templates;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    public CycleId handle(Actor actor, CyclePlan plan, String key) {
        CycleAccess.requirePlan(actor);
        return idempotency.once(actor, key, plan, CycleId::new, () -> plan(actor, plan));
    }

    private CycleId plan(Actor actor, CyclePlan plan) {
        Cycle cycle = new Cycle(Ids.next(CycleId::new), plan);
        requireTemplate(templates, plan);
        cycles.add(cycle);
        recorder.record(actor, Fact.of("cycle-planned", "cycle", cycle.id()).in(cycle.id()));
        return cycle.id();
    }

    /** The template may still be open while planning; if one is named it must exist here. */
    static void requireTemplate(TemplateVersions templates, CyclePlan plan) {
        if (plan.template() != null && templates.find(plan.template()).isEmpty()) {
            throw RuleBroken.field("template", "There is no such template version.");
        }
    }
}

package org.caseaudit.application.cycle;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CyclePlan;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.partnership.KeptSettings;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.TemplateVersions;

/** Fills in what the partnership has settled for its plans, and checks that what a plan names is there. */
@Collaborator
public class PlanDesk {
    private final Cycles cycles;
    private final TemplateVersions templates;
    private final KeptSettings settings;

    @Inject
    public PlanDesk(Cycles cycles, TemplateVersions templates, KeptSettings settings) {
        this.cycles = cycles;
        this.templates = templates;
        this.settings = settings;
    }

    CyclePlan settled(CyclePlan plan) {
        return plan.signingOffUnlessSaid(settings.current().signOffByDefault());
    }

    /**
     * The template may still be open while planning; if one is named it must exist here. So too an audit that is repeated,
     * which must have its report out: until then there is nothing to compare with.
     */
    void requireWhatItNames(CyclePlan plan) {
        if (plan.template() != null && templates.find(plan.template()).isEmpty()) {
            throw RuleBroken.field("template", "There is no such template version.");
        }
        if (plan.reAudits() != null) {
            Cycle earlier = cycles.find(plan.reAudits())
                    .orElseThrow(() -> RuleBroken.field("reAudits", "There is no such audit."));
            if (!earlier.published()) {
                throw RuleBroken.field(
                        "reAudits", "The report of that audit is not out; name a published or closed audit.");
            }
            if (!earlier.timetable().meeting().isBefore(plan.timetable().meeting())) {
                throw RuleBroken.field("reAudits", "The meeting of that audit is later; name an earlier audit.");
            }
        }
    }
}

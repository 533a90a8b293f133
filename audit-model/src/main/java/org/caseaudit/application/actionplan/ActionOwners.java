package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;

/** Whether an action's owner and agency exist here: an action owned by nobody is what the old lists were full of. */
@Collaborator
public class ActionOwners {
    private final Agencies agencies;
    private final Memberships memberships;

    @Inject
    public ActionOwners(Agencies agencies, Memberships memberships) {
        this.agencies = agencies;
        this.memberships = memberships;
    }

    /** Refuses an agency that does not exist, and an owner without any role in the partnership. */
    void require(ActionPlan plan) {
        List<Fault> faults = new ArrayList<>();
        if (agencies.find(plan.agency()).isEmpty()) {
            faults.add(new Fault("agency", "There is no such agency."));
        }
        if (memberships.ofPerson(plan.owner()).isEmpty()) {
            faults.add(new Fault("owner", "This person holds no role in the partnership."));
        }
        if (!faults.isEmpty()) {
            throw RuleBroken.faults("The action cannot be saved like this.", faults);
        }
    }
}

package org.caseaudit.application.concern;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Passes a concern to a manager by name: chair and coordinator to any agency of the partnership, whether or not it takes
 * part in the audit; the lead of the agency that raised it inside that agency. Refuses unless just raised, without name,
 * and an agency that does not exist.
 */
@UseCase
public class ReferConcern {
    private final ConcernDesk desk;
    private final Agencies agencies;
    private final Recorder recorder;

    @Inject
    public ReferConcern(ConcernDesk desk, Agencies agencies, Recorder recorder) {
        this.desk = desk;
        this.agencies = agencies;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ConcernDesk.Read read, NamedManager to) {
        Concern concern = desk.find(actor, read);
        ConcernAccess.requireRefer(actor, concern, to);
        if (to.agency() != null && agencies.find(to.agency()).isEmpty()) {
            throw RuleBroken.field("agency", "There is no such agency.");
        }
        concern.refer(to, actor.person(), recorder.now());
        recorder.record(
                actor, Fact.of("concern-referred", "concern", concern.id()).in(concern.cycle()));
    }
}

package org.caseaudit.application.concern;

import jakarta.inject.Inject;
import java.util.Optional;
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
 * part in the audit; the lead of the agency where it lies inside that agency. Who was the wrong one to have it stays in the
 * history. Refuses once action is recorded, without name, an agency that does not exist, and another manager without reason.
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

    /** @param reason why another manager has to take it; null the first time */
    public void handle(Actor actor, ConcernDesk.Read read, NamedManager to, String reason) {
        Concern concern = desk.find(actor, read);
        ConcernAccess.requireRefer(actor, concern, to);
        if (to.agency() != null && agencies.find(to.agency()).isEmpty()) {
            throw RuleBroken.field("agency", "There is no such agency.");
        }
        Optional<NamedManager> earlier = Optional.ofNullable(concern.manager());
        concern.refer(to, reason, actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of(earlier.isEmpty() ? "concern-referred" : "concern-referred-again", "concern", concern.id())
                        .in(concern.cycle())
                        .detail(earlier.map(this::words).orElse(null))
                        .because(reason));
    }

    private String words(NamedManager earlier) {
        return "was with " + earlier.name() + ", "
                + agencies.get(earlier.agency()).name();
    }
}

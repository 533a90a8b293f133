package org.caseaudit.application.participation;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.moderation.Attendances;
import org.caseaudit.domain.participation.TakingPart;

/** Reads what is kept of the agencies' taking part beside their forms. */
@Collaborator
public class TakingPartDesk {
    private final Involvements involvements;
    private final Attendances attendances;

    @Inject
    public TakingPartDesk(Involvements involvements, Attendances attendances) {
        this.involvements = involvements;
        this.attendances = attendances;
    }

    public TakingPart of(CycleId cycle) {
        return new TakingPart(involvements.of(cycle), attendances.of(cycle));
    }
}

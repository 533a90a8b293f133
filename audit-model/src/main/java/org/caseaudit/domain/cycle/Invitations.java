package org.caseaudit.domain.cycle;

import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Repository;

/** Which agencies take part in which cycle. */
public interface Invitations extends Repository<Invitation, InvitationId> {
    List<Invitation> of(CycleId cycle);

    /** Those of several cycles at once. */
    List<Invitation> ofAll(Collection<CycleId> cycles);

    default boolean isInvited(CycleId cycle, AgencyId agency) {
        return of(cycle).stream().anyMatch(i -> i.agency().equals(agency));
    }

    @Override
    default String noun() {
        return "invitation";
    }
}

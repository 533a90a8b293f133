package org.caseaudit.persistence.cycle;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Invitation;
import org.caseaudit.domain.cycle.InvitationId;
import org.caseaudit.domain.cycle.Invitations;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaInvitations extends JpaRepository<Invitation, InvitationId> implements Invitations {
    @Inject
    JpaInvitations(EntityManager em) {
        super(em, Invitation.class);
    }

    @Override
    public List<Invitation> of(CycleId cycle) {
        return list("from Invitation where cycle = ?1 order by id", cycle);
    }

    @Override
    public List<Invitation> ofAll(Collection<CycleId> cycles) {
        return cycles.isEmpty() ? List.of() : list("from Invitation where cycle in ?1 order by id", cycles);
    }
}

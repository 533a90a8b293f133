package org.caseaudit.persistence.agency;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Partnerships;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaPartnerships extends JpaRepository<Partnership, PartnershipId> implements Partnerships {
    @Inject
    JpaPartnerships(EntityManager em) {
        super(em, Partnership.class);
    }

    @Override
    public List<Partnership> all() {
        return list("from Partnership order by name");
    }
}

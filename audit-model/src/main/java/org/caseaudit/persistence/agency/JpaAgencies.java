package org.caseaudit.persistence.agency;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaAgencies extends JpaRepository<Agency, AgencyId> implements Agencies {
    @Inject
    JpaAgencies(EntityManager em) {
        super(em, Agency.class);
    }

    @Override
    public List<Agency> all() {
        return list("from Agency order by name");
    }
}

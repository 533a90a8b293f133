package org.caseaudit.persistence.partnership;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.caseaudit.domain.partnership.KeptSettings;
import org.caseaudit.domain.partnership.PartnershipSettings;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaKeptSettings extends JpaRepository<PartnershipSettings, PartnershipId> implements KeptSettings {
    @Inject
    JpaKeptSettings(EntityManager em) {
        super(em, PartnershipSettings.class);
    }

    @Override
    public Optional<PartnershipSettings> kept() {
        return list("from PartnershipSettings").stream().findFirst();
    }
}

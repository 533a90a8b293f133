package org.caseaudit.domain.agency;

import java.util.List;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.Repository;

/** All partnerships on this installation. */
public interface Partnerships extends Repository<Partnership, PartnershipId> {
    List<Partnership> all();

    @Override
    default String noun() {
        return "partnership";
    }
}

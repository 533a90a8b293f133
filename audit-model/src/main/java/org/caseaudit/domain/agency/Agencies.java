package org.caseaudit.domain.agency;

import java.util.List;
import org.caseaudit.domain.shared.Repository;

/** The agencies of the partnership. */
public interface Agencies extends Repository<Agency, AgencyId> {
    /** By name. */
    List<Agency> all();

    @Override
    default String noun() {
        return "agency";
    }
}

package org.caseaudit.domain.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Repository;

/** Which agencies know which cases. */
public interface Involvements extends Repository<Involvement, InvolvementId> {
    List<Involvement> of(CycleId cycle);

    /** Those of several cycles at once. */
    List<Involvement> ofAll(Collection<CycleId> cycles);

    Optional<Involvement> find(CaseId caseFile, AgencyId agency);

    @Override
    default String noun() {
        return "involvement";
    }
}

package org.caseaudit.domain.briefing;

import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.Repository;

/** The briefings of the partnership, one for a cycle at most, and whom they were sent to. */
public interface Briefings extends Repository<Briefing, BriefingId> {
    Optional<Briefing> of(CycleId cycle);

    /** Refuses with {@link NotFound} while there is none. */
    default Briefing get(CycleId cycle) {
        return of(cycle).orElseThrow(() -> new NotFound(noun()));
    }

    List<Briefing> withChecksum(String sha256);

    void add(BriefingAddressee addressee);

    /** By agency. */
    List<BriefingAddressee> addressees(BriefingId briefing);

    @Override
    default String noun() {
        return "briefing";
    }
}

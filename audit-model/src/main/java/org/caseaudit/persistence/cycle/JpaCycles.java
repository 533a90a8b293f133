package org.caseaudit.persistence.cycle;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaCycles extends JpaRepository<Cycle, CycleId> implements Cycles {
    @Inject
    JpaCycles(EntityManager em) {
        super(em, Cycle.class);
    }

    @Override
    public List<Cycle> all() {
        return list("from Cycle order by timetable.meeting desc, id");
    }

    @Override
    public List<Cycle> knownTo(Collection<AgencyId> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : list(
                        "from Cycle c where c.state in (PUBLISHED, CLOSED)"
                                + " or exists (select 1 from Invitation i where i.cycle = c.id and i.agency in ?1)"
                                + " order by c.timetable.meeting desc, c.id",
                        agencies);
    }

    @Override
    public List<Cycle> withIds(Collection<CycleId> ids) {
        return ids.isEmpty() ? List.of() : list("from Cycle where id in ?1 order by timetable.meeting desc, id", ids);
    }
}

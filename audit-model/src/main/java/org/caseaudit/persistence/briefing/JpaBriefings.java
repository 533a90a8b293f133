package org.caseaudit.persistence.briefing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.BriefingAddressee;
import org.caseaudit.domain.briefing.BriefingId;
import org.caseaudit.domain.briefing.Briefings;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaBriefings extends JpaRepository<Briefing, BriefingId> implements Briefings {
    @Inject
    JpaBriefings(EntityManager em) {
        super(em, Briefing.class);
    }

    @Override
    public Optional<Briefing> of(CycleId cycle) {
        return list("from Briefing where cycle = ?1", cycle).stream().findFirst();
    }

    @Override
    public List<Briefing> withChecksum(String sha256) {
        return list("from Briefing where sha256 = ?1 order by id", sha256);
    }

    @Override
    public void add(BriefingAddressee addressee) {
        em().persist(addressee);
    }

    @Override
    public List<BriefingAddressee> addressees(BriefingId briefing) {
        return list(
                BriefingAddressee.class, "from BriefingAddressee where briefing = ?1 order by agency, id", briefing);
    }
}

package org.caseaudit.persistence.casefile;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaCases extends JpaRepository<CaseFile, CaseId> implements Cases {
    @Inject
    JpaCases(EntityManager em) {
        super(em, CaseFile.class);
    }

    @Override
    public List<CaseFile> of(CycleId cycle) {
        return list("from CaseFile where cycle = ?1 order by number", cycle);
    }

    @Override
    public void remove(CaseFile caseFile) {
        list(CaseIdentity.class, "from CaseIdentity where id = ?1", caseFile.id())
                .forEach(em()::remove);
        list(Involvement.class, "from Involvement where caseFile = ?1", caseFile.id())
                .forEach(em()::remove);
        em().remove(caseFile);
    }

    @Override
    public List<CaseFile> ofAll(Collection<CycleId> cycles) {
        return cycles.isEmpty() ? List.of() : list("from CaseFile where cycle in ?1 order by cycle, number", cycles);
    }

    @Override
    public List<CaseFile> withIds(Collection<CaseId> ids) {
        return ids.isEmpty() ? List.of() : list("from CaseFile where id in ?1 order by cycle, number", ids);
    }
}

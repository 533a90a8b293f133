package org.caseaudit.persistence.history;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.history.HistoryLog;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PageRequest;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaHistoryLog implements HistoryLog {
    private final EntityManager em;

    @Inject
    JpaHistoryLog(EntityManager em) {
        this.em = em;
    }

    @Override
    public void append(HistoryEntry entry) {
        em.persist(entry);
    }

    @Override
    public List<HistoryEntry> of(CycleId cycle, PageRequest page) {
        return em.createQuery("from HistoryEntry where cycle = ?1 order by at desc, id desc", HistoryEntry.class)
                .setParameter(1, cycle)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    @Override
    public List<HistoryEntry> told(String what, Collection<CycleId> cycles) {
        if (cycles.isEmpty()) {
            return List.of();
        }
        return em.createQuery("from HistoryEntry where what = ?1 and cycle in ?2 order by at, id", HistoryEntry.class)
                .setParameter(1, what)
                .setParameter(2, cycles)
                .getResultList();
    }

    @Override
    public List<HistoryEntry> about(Id subject) {
        return em.createQuery("from HistoryEntry where subject = ?1 order by at, id", HistoryEntry.class)
                .setParameter(1, subject.value())
                .getResultList();
    }

    @Override
    public List<HistoryEntry> all(CycleId cycle) {
        return em.createQuery("from HistoryEntry where cycle = ?1 order by at, id", HistoryEntry.class)
                .setParameter(1, cycle)
                .getResultList();
    }

    @Override
    public long count(CycleId cycle) {
        return em.createQuery("select count(*) from HistoryEntry where cycle = ?1", Long.class)
                .setParameter(1, cycle)
                .getSingleResult();
    }
}

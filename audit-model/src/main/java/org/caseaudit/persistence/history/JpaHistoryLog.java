package org.caseaudit.persistence.history;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.history.HistoryLog;
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

package org.caseaudit.persistence.shared;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.caseaudit.domain.shared.CreatedOnce;
import org.caseaudit.domain.shared.CreatedOnceLog;

@JpaStore
class JpaCreatedOnceLog implements CreatedOnceLog {
    private final EntityManager em;

    @Inject
    JpaCreatedOnceLog(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(CreatedOnce created) {
        em.persist(created);
    }

    @Override
    public Optional<CreatedOnce> find(UUID id) {
        return em.createQuery("from CreatedOnce where id = ?1", CreatedOnce.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }
}

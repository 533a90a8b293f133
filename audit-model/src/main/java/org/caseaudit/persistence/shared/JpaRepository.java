package org.caseaudit.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.Repository;

/** The part that is the same for every aggregate. */
public abstract class JpaRepository<T, I extends Id> implements Repository<T, I> {
    private final EntityManager em;
    private final Class<T> type;

    protected JpaRepository(EntityManager em, Class<T> type) {
        this.em = em;
        this.type = type;
    }

    @Override
    public void add(T item) {
        em.persist(item);
    }

    @Override
    public Optional<T> find(I id) {
        // by query, not by em.find: only queries carry the tenant's filter for certain
        return list("from " + type.getSimpleName() + " where id = ?1", id).stream()
                .findFirst();
    }

    protected EntityManager em() {
        return em;
    }

    /** Runs a query for the aggregate; parameters are numbered from 1. */
    protected List<T> list(String jpql, Object... parameters) {
        return list(type, jpql, parameters);
    }

    protected <R> List<R> list(Class<R> result, String jpql, Object... parameters) {
        TypedQuery<R> query = em.createQuery(jpql, result);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }
}

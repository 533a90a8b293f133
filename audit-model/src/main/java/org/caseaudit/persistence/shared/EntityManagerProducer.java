package org.caseaudit.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the container's transaction-bound entity manager to the repositories' constructors. */
@ApplicationScoped
class EntityManagerProducer {
    @PersistenceContext(unitName = "case-audit")
    private EntityManager em;

    @Produces
    EntityManager entityManager() {
        return em;
    }
}

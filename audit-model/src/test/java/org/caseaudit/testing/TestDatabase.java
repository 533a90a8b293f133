package org.caseaudit.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.metamodel.EntityType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.caseaudit.application.shared.Tenancy;
import org.caseaudit.domain.shared.PartnershipId;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** The product's own mapping and migrations on an H2 database in memory, without container. */
public final class TestDatabase implements AutoCloseable {
    private static TestDatabase shared;

    private final EntityManagerFactory factory;

    public TestDatabase() {
        this(inMemory());
    }

    private static DataSource inMemory() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        source.setPassword("sa");
        return source;
    }

    /** On whatever server it is; the database must be empty. */
    public TestDatabase(DataSource source) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("jakarta.persistence.nonJtaDataSource", source);
        settings.put(
                "hibernate.transaction.jta.platform",
                "org.hibernate.engine.transaction.jta.platform.internal.NoJtaPlatform");
        settings.put("hibernate.transaction.coordinator_class", "jdbc");
        settings.put("hibernate.generate_statistics", "true");
        this.factory = Persistence.createEntityManagerFactory("case-audit", settings);
    }

    /** One for all tests that keep to partnerships of their own: to start a database takes longer than most tests. */
    public static synchronized TestDatabase shared() {
        if (shared == null) {
            shared = new TestDatabase();
        }
        return shared;
    }

    /** Runs the work in a transaction inside the partnership, as a use case would be. */
    public <T> T in(PartnershipId partnership, Function<EntityManager, T> work) {
        try {
            return Tenancy.in(partnership, () -> inTransaction(work));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } catch (RuntimeException e) {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
                throw e;
            }
        }
    }

    /** Two transactions at once, as two people at two desks; both are begun before the first one writes. */
    public void meanwhile(PartnershipId partnership, BiConsumer<EntityManager, EntityManager> work) {
        in(
                partnership,
                one -> in(partnership, other -> {
                    work.accept(one, other);
                    return null;
                }));
    }

    /** The entities of the product. */
    public Set<EntityType<?>> entities() {
        return factory.getMetamodel().getEntities();
    }

    /** How many statements the work sends to the database. */
    public long statements(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    @Override
    public void close() {
        factory.close();
    }
}

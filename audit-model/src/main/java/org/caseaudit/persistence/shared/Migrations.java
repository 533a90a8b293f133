package org.caseaudit.persistence.shared;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the database up to date before Hibernate validates its mapping against it; nothing in the application starts
 * earlier than this.
 */
public final class Migrations implements Integrator {
    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        var properties = factory.getProperties();
        Object source = properties.get(AvailableSettings.JAKARTA_JTA_DATASOURCE);
        migrate((DataSource) (source != null ? source : properties.get(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE)));
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing was opened
    }

    private static void migrate(DataSource source) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}

package org.caseaudit.web.settings;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.service.spi.ServiceContributor;

/**
 * What Hibernate needs to know in the server only. We map no JSON or XML column by it, but it looks for libraries all
 * the same: left to itself it takes our Jackson, which then loads the server's Jackson extensions and fails the
 * deployment, because they extend the server's other copy of Jackson.
 */
public final class HibernateInTheServer implements ServiceContributor {
    @Override
    public void contribute(StandardServiceRegistryBuilder registry) {
        registry.applySetting(AvailableSettings.JSON_FORMAT_MAPPER, "jsonb");
        registry.applySetting(AvailableSettings.XML_FORMAT_MAPPER, "jaxb");
    }
}

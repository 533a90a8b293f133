package org.caseaudit.web.settings;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The server's connection pool over {@link ConfiguredDataSource}. Each connection is tried before it is handed out, so that
 * a database that was restarted costs nobody an error. An enterprise bean only because the definition has to stand on one.
 */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/case-audit",
        className = "org.caseaudit.web.settings.ConfiguredDataSource",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.validate-atmost-once-period-in-seconds=10",
            "fish.payara.fail-all-connections=true"
        })
public class DatabasePool {}

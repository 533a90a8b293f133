package org.caseaudit.web.ops;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database answers, over the pool everybody else uses. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {
    private static final int SECONDS_TO_ANSWER = 5;

    @Resource(lookup = "java:app/jdbc/case-audit")
    private DataSource pool;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = pool.getConnection()) {
            return HealthCheckResponse.named("database")
                    .status(connection.isValid(SECONDS_TO_ANSWER))
                    .build();
        } catch (SQLException e) {
            return HealthCheckResponse.down("database"); // why is in the server's log, not for everybody to read
        }
    }
}

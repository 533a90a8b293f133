package org.caseaudit.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Silences the loggers that repeat what a database said: it quotes the value it refuses, which may be a child's name. The
 * exception itself reaches whoever answers the request, and is logged there without its messages.
 */
@ApplicationScoped
class QuietLoggers {
    /** Held here, because a logger nobody holds is forgotten together with its level. */
    private final List<Logger> quiet = List.of(
            Logger.getLogger("org.hibernate.engine.jdbc.spi.SqlExceptionHelper"),
            Logger.getLogger("org.hibernate.engine.jdbc.batch"),
            Logger.getLogger("javax.enterprise.resource.jta.com.sun.enterprise.transaction"));

    void whenStarted(@Observes @Initialized(ApplicationScoped.class) Object started) {
        quiet.forEach(logger -> logger.setLevel(Level.OFF));
    }
}

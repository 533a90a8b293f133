package org.caseaudit.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.caseaudit.application.agency.Bootstrap;
import org.caseaudit.application.exit.ImportPartnership;
import org.caseaudit.web.settings.Settings;

/**
 * Brings in a partnership from an archive, or makes the first partnership with its administrator where the operator asked for one; later starts find it there.
 */
@ApplicationScoped
class FirstStart {
    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    private Bootstrap bootstrap;

    @Inject
    private ImportPartnership importPartnership;

    void whenStarted(@Observes @Initialized(ApplicationScoped.class) Object started) throws Exception {
        Settings settings = Settings.ofThisProcess();
        if (settings.archive().isPresent()
                && importPartnership.from(settings.archive().get())) {
            LOG.info("The partnership was brought in from " + settings.archive().get());
        }
        Optional<Settings.FirstAdministrator> first = settings.first();
        if (first.isPresent()) {
            bootstrap.ensure(first.get().partnership(), first.get().email());
        }
    }
}

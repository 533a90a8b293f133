package org.caseaudit.web.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caseaudit.application.agency.Bootstrap;
import org.caseaudit.web.settings.Settings;

/** Makes the first partnership with its administrator where the operator asked for one; later starts find it there. */
@ApplicationScoped
class FirstStart {
    @Inject
    private Bootstrap bootstrap;

    void whenStarted(@Observes @Initialized(ApplicationScoped.class) Object started) throws Exception {
        Optional<Settings.FirstAdministrator> first = Settings.ofThisProcess().first();
        if (first.isPresent()) {
            bootstrap.ensure(first.get().partnership(), first.get().email());
        }
    }
}

package org.caseaudit.web.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the settings to whatever asks for them by injection. */
@ApplicationScoped
class SettingsInjected {
    @Produces
    @Singleton
    Settings settings() {
        return Settings.ofThisProcess();
    }
}

package org.caseaudit.web.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.caseaudit.application.mail.MailSettings;
import org.caseaudit.domain.evidence.FileLimit;

/** Hands the model what the operator set, in the model's own words; it reads no environment. */
@ApplicationScoped
class SettingsForTheModel {
    private final Settings settings = Settings.ofThisProcess();

    @Produces
    FileLimit fileLimit() {
        return new FileLimit(settings.fileLimitMegabytes());
    }

    @Produces
    MailSettings mailSettings() {
        MailSettings.Smtp smtp = settings.mail()
                .map(mail -> new MailSettings.Smtp(mail.host(), mail.port(), mail.from()))
                .orElse(null);
        return new MailSettings(smtp, settings.baseUrl().toString().replaceAll("/+$", ""));
    }
}

package org.caseaudit.application.partnership;

import jakarta.inject.Inject;
import java.util.Optional;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.partnership.KeptSettings;
import org.caseaudit.domain.partnership.PartnershipSettings;

/** Whom to ask in the partnership, for every member of it. */
@UseCase
public class ContactQueries {
    private final KeptSettings kept;

    @Inject
    public ContactQueries(KeptSettings kept) {
        this.kept = kept;
    }

    /**
     * @param contact null while nobody has said whom to ask
     * @param version of the settings, of which it is one
     */
    public record ContactView(String contact, int version) {}

    public ContactView of(Actor actor) {
        Optional<PartnershipSettings> settings = kept.kept();
        return new ContactView(
                settings.map(PartnershipSettings::contact).orElse(null), SettingsQueries.version(settings));
    }
}

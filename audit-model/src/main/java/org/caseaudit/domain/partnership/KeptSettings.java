package org.caseaudit.domain.partnership;

import java.util.Optional;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.Repository;

/** The settings somebody has changed: one for the partnership in which the use case runs, or none yet. */
public interface KeptSettings extends Repository<PartnershipSettings, PartnershipId> {
    Optional<PartnershipSettings> kept();

    /** What holds now: what was settled, or the defaults. */
    default Settings current() {
        return kept().map(PartnershipSettings::settings).orElse(Settings.DEFAULT);
    }

    @Override
    default String noun() {
        return "settings";
    }
}

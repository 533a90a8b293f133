package org.caseaudit.application.partnership;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.partnership.KeptSettings;
import org.caseaudit.domain.partnership.PartnershipSettings;

/**
 * The administrator says whom the members of the partnership ask. Refuses everybody else, and what is too long. The history
 * says that it changed, not to whom: people put names and numbers there.
 */
@UseCase
public class ChangeContact {
    private final KeptSettings kept;
    private final Recorder recorder;

    @Inject
    public ChangeContact(KeptSettings kept, Recorder recorder) {
        this.kept = kept;
        this.recorder = recorder;
    }

    /** @param version of the settings, as it was read @param contact null for nobody in particular */
    public record Command(int version, String contact) {}

    public void handle(Actor actor, Command command) {
        SettingsAccess.requireKeep(actor);
        Optional<PartnershipSettings> known = kept.kept();
        Versions.require(SettingsQueries.version(known), command.version());
        PartnershipSettings settings = known.orElseGet(() -> new PartnershipSettings(actor.partnership()));
        String before = settings.contact();
        settings.contact(command.contact());
        if (Objects.equals(before, settings.contact())) {
            return;
        }
        if (known.isEmpty()) {
            kept.add(settings);
        }
        recorder.record(actor, Fact.of("contact-changed", "partnership", actor.partnership()));
    }
}

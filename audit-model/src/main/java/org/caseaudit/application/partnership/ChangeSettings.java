package org.caseaudit.application.partnership;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.partnership.KeptSettings;
import org.caseaudit.domain.partnership.PartnershipSettings;
import org.caseaudit.domain.partnership.Settings;

/** The administrator changes the partnership's settings. Refuses everybody else, and values out of bounds. */
@UseCase
public class ChangeSettings {
    private final KeptSettings kept;
    private final Recorder recorder;

    @Inject
    public ChangeSettings(KeptSettings kept, Recorder recorder) {
        this.kept = kept;
        this.recorder = recorder;
    }

    public record Command(int version, Settings settings) {}

    public void handle(Actor actor, Command command) {
        SettingsAccess.requireKeep(actor);
        Optional<PartnershipSettings> known = kept.kept();
        Versions.require(SettingsQueries.version(known), command.version());
        PartnershipSettings settings = known.orElseGet(() -> new PartnershipSettings(actor.partnership()));
        List<String> changes = settings.change(command.settings());
        if (changes.isEmpty()) {
            return;
        }
        if (known.isEmpty()) {
            kept.add(settings);
        }
        recorder.record(
                actor,
                Fact.of("settings-changed", "partnership", actor.partnership()).detail(String.join("; ", changes)));
    }
}

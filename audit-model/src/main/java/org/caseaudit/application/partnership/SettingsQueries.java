package org.caseaudit.application.partnership;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.grading.DepthThresholds;
import org.caseaudit.domain.partnership.KeptSettings;
import org.caseaudit.domain.partnership.PartnershipSettings;
import org.caseaudit.domain.partnership.Settings;

/** The partnership's settings, for the administrator who keeps them. */
@UseCase
public class SettingsQueries {
    private final KeptSettings kept;

    @Inject
    public SettingsQueries(KeptSettings kept) {
        this.kept = kept;
    }

    /** @param version 0 while nobody has changed anything and the defaults hold */
    public record SettingsView(
            DepthThresholds depth,
            int concernDueDays,
            boolean signOffByDefault,
            List<Integer> reminderDays,
            int version) {}

    /** Refuses everybody else. */
    public SettingsView current(Actor actor) {
        SettingsAccess.requireKeep(actor);
        Settings now = kept.current();
        return new SettingsView(
                now.depth(), now.concernDueDays(), now.signOffByDefault(), now.reminderDays(), version(kept.kept()));
    }

    /** Counted from 1 where something is kept, so that a first change made meanwhile is noticed by whoever read the defaults. */
    static int version(Optional<PartnershipSettings> settings) {
        return settings.map(s -> s.version() + 1).orElse(0);
    }
}

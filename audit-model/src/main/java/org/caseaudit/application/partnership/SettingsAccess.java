package org.caseaudit.application.partnership;

import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.NotAllowed;

/** Who may read and change the settings as a whole; what they lead to is shown where it is used. */
final class SettingsAccess {
    private SettingsAccess() {}

    /** Refuses everybody but the administrator. */
    static void requireKeep(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("The settings are kept by the administrator.");
        }
    }
}

package org.caseaudit.application.mail;

import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.NotAllowed;

/** Who may look at the outbox: whether mails get out is the administrator's business, what they say is nobody's. */
final class MailAccess {
    private MailAccess() {}

    /** Refuses everybody but the administrator. */
    static void requireLook(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new NotAllowed("The administrator sees whether mails get out.");
        }
    }
}

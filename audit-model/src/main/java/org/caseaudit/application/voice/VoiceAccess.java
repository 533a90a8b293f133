package org.caseaudit.application.voice;

import java.util.Collection;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.voice.Voice;

/**
 * Who may read and write voices. Its agency and the office; from the meeting on the other agencies in the case, the words
 * only with consent: a person who did not agree to the use spoke to that agency and to nobody else.
 */
final class VoiceAccess {
    private VoiceAccess() {}

    static boolean maySee(Actor actor, Voice voice, Cycle cycle, Collection<AgencyId> inTheCase) {
        return isOwn(actor, voice) || (cycle.gradesAreOpen() && actor.servesAny(inTheCase));
    }

    static boolean mayReadWords(Actor actor, Voice voice) {
        return isOwn(actor, voice) || voice.mayBeUsed();
    }

    private static boolean isOwn(Actor actor, Voice voice) {
        return CycleAccess.readsAll(actor) || isOfItsAgency(actor, voice);
    }

    private static boolean isOfItsAgency(Actor actor, Voice voice) {
        return voice.agency() != null && actor.agencies().contains(voice.agency());
    }

    static boolean isOffice(Actor actor) {
        return actor.is(Role.CHAIR, Role.COORDINATOR);
    }

    /** Refuses with NotFound those from whom it is hidden. */
    static void requireSee(Actor actor, Voice voice, Cycle cycle, Collection<AgencyId> inTheCase) {
        if (!maySee(actor, voice, cycle, inTheCase)) {
            throw new NotFound("voice");
        }
    }

    static boolean mayWrite(Actor actor, Voice voice) {
        return isOffice(actor) || isOfItsAgency(actor, voice);
    }

    /** Refuses everybody but auditor and lead of its agency, chair and coordinator. */
    static void requireWrite(Actor actor, Voice voice) {
        if (!mayWrite(actor, voice)) {
            throw new NotAllowed("A voice is changed by the agency that recorded it, or by the office.");
        }
    }
}

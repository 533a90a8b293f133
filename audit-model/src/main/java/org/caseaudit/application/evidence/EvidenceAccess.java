package org.caseaudit.application.evidence;

import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.evidence.EvidenceFile;
import org.caseaudit.domain.shared.NotAllowed;

/**
 * Who may take a file away. Who may see and add one is decided by what it is attached to: a form by its own access rules,
 * an action by its.
 */
final class EvidenceAccess {
    private EvidenceAccess() {}

    /** An answer's files go with the form from one auditor to the next; an action's are each its adder's. */
    static void requireOwn(Actor actor, EvidenceFile file) {
        if (!file.attachedTo().isAnswer() && !file.addedBy().equals(actor.person())) {
            throw new NotAllowed("A file of an action is removed by whoever added it.");
        }
    }
}

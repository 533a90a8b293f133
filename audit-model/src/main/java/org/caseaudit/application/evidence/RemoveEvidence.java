package org.caseaudit.application.evidence;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.evidence.AttachedTo;
import org.caseaudit.domain.evidence.EvidenceFile;
import org.caseaudit.domain.evidence.EvidenceId;

/**
 * Takes a file away while its form or action may still change. What it held is gone; that it was there, its name and its
 * checksum stay. Refuses everybody but the form's auditor, and for an action whoever added the file.
 */
@UseCase
public class RemoveEvidence {
    private final EvidenceDesk desk;

    @Inject
    public RemoveEvidence(EvidenceDesk desk) {
        this.desk = desk;
    }

    public void handle(Actor actor, EvidenceId id, int version) {
        EvidenceFile file = desk.toRead(actor, id);
        AttachedTo parent = file.attachedTo();
        if (parent.isAnswer()) {
            desk.formToChange(actor, parent.form()).save();
        } else {
            desk.actionToChange(actor, parent.action());
        }
        EvidenceAccess.requireOwn(actor, file);
        Versions.require(file.version(), version);
        desk.remove(actor, file);
    }
}

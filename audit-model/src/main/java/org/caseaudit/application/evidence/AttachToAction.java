package org.caseaudit.application.evidence;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.evidence.AttachedTo;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileBytes;
import org.caseaudit.domain.evidence.FileLimit;
import org.caseaudit.domain.evidence.OfferedFile;

/**
 * Attaches a file that shows what was done about an action. Refuses everybody but its owner and the lead of its agency, an
 * action that is not in their hand, and a file that cannot be taken, as {@link OfferedFile} says.
 */
@UseCase
public class AttachToAction {
    private final EvidenceDesk desk;
    private final FileLimit limit;
    private final Idempotency idempotency;

    @Inject
    public AttachToAction(EvidenceDesk desk, FileLimit limit, Idempotency idempotency) {
        this.desk = desk;
        this.limit = limit;
        this.idempotency = idempotency;
    }

    public record Command(ActionId action, String fileName, FileBytes content) {}

    public EvidenceId handle(Actor actor, Command command, String key) {
        Action action = desk.actionToChange(actor, command.action());
        return idempotency.once(actor, key, command, EvidenceId::new, () -> {
            OfferedFile file = OfferedFile.checked(command.fileName(), command.content(), limit);
            return desk.attach(actor, AttachedTo.action(action), file);
        });
    }
}

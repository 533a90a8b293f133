package org.caseaudit.application.evidence;

import jakarta.inject.Inject;
import org.caseaudit.application.grading.FormDesk;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.evidence.AttachedTo;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileBytes;
import org.caseaudit.domain.evidence.FileLimit;
import org.caseaudit.domain.evidence.OfferedFile;
import org.caseaudit.domain.shared.NotFound;

/**
 * Attaches a file to the answer to one question. Refuses everybody but the form's auditor, a form handed in, a question the
 * form's tool does not have, and a file that cannot be taken, as {@link OfferedFile} says.
 */
@UseCase
public class AttachToAnswer {
    private final EvidenceDesk desk;
    private final FormDesk forms;
    private final FileLimit limit;
    private final Idempotency idempotency;

    @Inject
    public AttachToAnswer(EvidenceDesk desk, FormDesk forms, FileLimit limit, Idempotency idempotency) {
        this.desk = desk;
        this.forms = forms;
        this.limit = limit;
        this.idempotency = idempotency;
    }

    public record Command(AssignmentId assignment, String question, String fileName, FileBytes content) {}

    public EvidenceId handle(Actor actor, Command command, String key) {
        Assignment form = desk.formToChange(actor, command.assignment());
        if (forms.tool(form).question(command.question()).isEmpty()) {
            throw new NotFound("question");
        }
        return idempotency.once(actor, key, command, EvidenceId::new, () -> {
            form.save();
            OfferedFile file = OfferedFile.checked(command.fileName(), command.content(), limit);
            return desk.attach(actor, AttachedTo.answer(form, command.question()), file);
        });
    }
}

package org.caseaudit.application.evidence;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.grading.FormDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.evidence.EvidenceFile;
import org.caseaudit.domain.evidence.EvidenceFiles;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileType;
import org.caseaudit.domain.shared.PersonId;

/** Which files there are, without what they hold; for whoever may read the form or the action. */
@UseCase
public class EvidenceQueries {
    private final EvidenceDesk desk;
    private final FormDesk forms;
    private final ActionDesk actions;
    private final EvidenceFiles files;

    @Inject
    public EvidenceQueries(EvidenceDesk desk, FormDesk forms, ActionDesk actions, EvidenceFiles files) {
        this.desk = desk;
        this.forms = forms;
        this.actions = actions;
        this.files = files;
    }

    /**
     * @param assignment null for a file of an action
     * @param question null for a file of an action
     * @param action null for a file of a form
     * @param size in bytes
     */
    public record EvidenceView(
            EvidenceId id,
            AssignmentId assignment,
            String question,
            ActionId action,
            String name,
            FileType type,
            int size,
            String sha256,
            PersonId addedBy,
            Instant addedAt,
            int version) {}

    /** Of a form, in the order in which they were added. */
    public List<EvidenceView> ofForm(Actor actor, AssignmentId id) {
        forms.toRead(actor, id);
        return files.of(id).stream().map(EvidenceQueries::view).toList();
    }

    /** Of an action, in the order in which they were added. */
    public List<EvidenceView> ofAction(Actor actor, ActionId id) {
        actions.find(actor, id);
        return files.of(id).stream().map(EvidenceQueries::view).toList();
    }

    public EvidenceView one(Actor actor, EvidenceId id) {
        return view(desk.toRead(actor, id));
    }

    private static EvidenceView view(EvidenceFile file) {
        return new EvidenceView(
                file.id(),
                file.attachedTo().form(),
                file.attachedTo().question(),
                file.attachedTo().action(),
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                file.addedBy(),
                file.addedAt(),
                file.version());
    }
}

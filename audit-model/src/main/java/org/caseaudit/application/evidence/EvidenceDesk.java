package org.caseaudit.application.evidence;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.actionplan.ActionAccess;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.assignment.AssignmentAccess;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.grading.FormDesk;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.evidence.AttachedTo;
import org.caseaudit.domain.evidence.EvidenceFile;
import org.caseaudit.domain.evidence.EvidenceFiles;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileChunk;
import org.caseaudit.domain.evidence.OfferedFile;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;

/** What a file is attached to decides who reads it and until when it may change; asked here for all use cases alike. */
@Collaborator
public class EvidenceDesk {
    /** Of one form or one action: evidence, not an archive. */
    static final int MOST_FILES = 30;

    private final EvidenceFiles files;
    private final AssignmentDesk assignmentDesk;
    private final FormDesk forms;
    private final ActionDesk actions;
    private final Recorder recorder;

    @Inject
    public EvidenceDesk(
            EvidenceFiles files, AssignmentDesk assignmentDesk, FormDesk forms, ActionDesk actions, Recorder recorder) {
        this.files = files;
        this.assignmentDesk = assignmentDesk;
        this.forms = forms;
        this.actions = actions;
        this.recorder = recorder;
    }

    /** The form, for its auditor while the cycle is open. Refuses everybody else. */
    Assignment formToChange(Actor actor, AssignmentId id) {
        AssignmentDesk.Found found = assignmentDesk.known(actor, id);
        AssignmentAccess.requireWrite(actor, found.form());
        found.requireOpen();
        return found.form();
    }

    /** The action, for its owner and the lead of its agency while they have it in hand. Refuses everybody else. */
    Action actionToChange(Actor actor, ActionId id) {
        ActionDesk.Found found = actions.find(actor, id);
        ActionAccess.requireAnswer(actor, found.action(), found.cycle());
        found.requireFollowUp();
        found.action().requireInHand();
        return found.action();
    }

    /**
     * Refuses with NotFound a file that was removed, and one whose form or action the actor may not read; the office too
     * must not learn that there is one in a form that is not handed in.
     */
    EvidenceFile toRead(Actor actor, EvidenceId id) {
        EvidenceFile file = files.present(id);
        try {
            AttachedTo parent = file.attachedTo();
            if (parent.isAnswer()) {
                forms.toRead(actor, parent.form());
            } else {
                actions.find(actor, parent.action());
            }
            return file;
        } catch (NotFound | NotAllowed hidden) {
            throw new NotFound(files.noun()); // in the words of a file that does not exist
        }
    }

    /** Refuses one more than a form or action holds. */
    EvidenceId attach(Actor actor, AttachedTo parent, OfferedFile offered) {
        List<EvidenceFile> there = parent.isAnswer() ? files.of(parent.form()) : files.of(parent.action());
        if (there.size() >= MOST_FILES) {
            throw RuleBroken.field("file", "There are " + MOST_FILES + " files here already; remove one first.");
        }
        EvidenceFile file =
                new EvidenceFile(Ids.next(EvidenceId::new), parent, offered, actor.person(), recorder.now());
        files.add(file);
        FileChunk.of(file.id(), offered.content(), Ids::next).forEach(files::add);
        record(actor, "evidence-attached", file);
        return file.id();
    }

    void remove(Actor actor, EvidenceFile file) {
        files.remove(file, actor.person(), recorder.now());
        record(actor, "evidence-removed", file);
    }

    /** The checksum says which file it was; its name stays with the file, because people put names into names. */
    void record(Actor actor, String what, EvidenceFile file) {
        AttachedTo parent = file.attachedTo();
        recorder.record(
                actor,
                Fact.of(what, "evidence", file.id())
                        .in(parent.cycle())
                        .detail((parent.isAnswer() ? parent.question() : "action") + ", sha256 " + file.sha256()));
    }
}

package org.caseaudit.application.grading;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.caseaudit.application.assignment.AssignmentAccess;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.grading.FormQueries.EntryView;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.grading.FormRevision;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.Stale;

/** How a text gets into a form: by its auditor, over the text that was read, with its revision and its history row. */
@Collaborator
public class EntryDesk {
    private final AssignmentDesk desk;
    private final FormEntries entries;
    private final People people;
    private final Recorder recorder;

    @Inject
    public EntryDesk(AssignmentDesk desk, FormEntries entries, People people, Recorder recorder) {
        this.desk = desk;
        this.entries = entries;
        this.people = people;
        this.recorder = recorder;
    }

    /** Refuses everybody but its auditor, and once the cycle is no longer open. */
    AssignmentDesk.Found toWrite(Actor actor, AssignmentId id) {
        AssignmentDesk.Found found = desk.known(actor, id);
        AssignmentAccess.requireWrite(actor, found.form());
        found.requireOpen();
        return found;
    }

    /** Refuses a text that was changed since it was read, with yours, theirs and the original. */
    void requireCurrent(FormEntry entry, EntryText yours, int read) {
        if (entry.revision() != read) {
            EntryText original = entries.revisions(entry.id()).stream()
                    .filter(r -> r.revision() == read)
                    .findFirst()
                    .map(FormRevision::text)
                    .orElse(EntryText.NOTHING);
            throw new Stale(
                    side(entry.kind(), yours, read),
                    side(entry.kind(), entry.text(), entry.revision()),
                    side(entry.kind(), original, read));
        }
    }

    private static Record side(EntryKind kind, EntryText text, int revision) {
        return kind == EntryKind.ANSWER
                ? new SaveEntry.AnswerSide(text.content(), text.grounds(), revision)
                : new SaveEntry.GradeSide(text.content(), text.grounds(), revision);
    }

    /** What stands there now, with the name of who wrote it; nobody did while it is at revision 0. */
    EntryView view(FormEntry entry) {
        return EntryView.of(
                entry, people.names(Stream.ofNullable(entry.savedBy()).toList()));
    }

    /**
     * @param how what happened: {@code saved} or {@code restored}
     * @param from what it was taken from, for the history; empty when it was written
     */
    void write(Actor actor, Assignment form, FormEntry entry, EntryText text, String how, String from) {
        boolean fresh = entry.revision() == 0;
        entry.write(text, actor.person(), recorder.now());
        if (fresh) {
            entries.add(entry);
        }
        entries.keep(new FormRevision(Ids.next(), entry));
        String what = (entry.kind() == EntryKind.GRADE ? "grade-" : "answer-") + how;
        recorder.record(
                actor,
                Fact.of(what, "assignment", form.id())
                        .in(form.cycle())
                        .detail(entry.code() + ", revision " + entry.revision() + from));
    }
}

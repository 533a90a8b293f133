package org.caseaudit.application.grading;

import jakarta.inject.Inject;
import org.caseaudit.application.grading.FormQueries.EntryView;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.grading.FormRevision;
import org.caseaudit.domain.shared.NotFound;

/**
 * Puts back what once stood there, as a new revision; nothing is lost by it. A use case of its own and not a saving: the
 * history tells that it was restored and from where, and a blank that once stood there may stand there again. Refuses
 * everybody but the form's auditor, a form handed in, and a text that was changed since it was read.
 */
@UseCase
public class RestoreRevision {
    private final EntryDesk desk;
    private final FormEntries entries;

    @Inject
    public RestoreRevision(EntryDesk desk, FormEntries entries) {
        this.desk = desk;
        this.entries = entries;
    }

    /**
     * @param code of the question or of the section graded
     * @param wanted the revision to put back
     * @param read the revision that was read
     */
    public record Command(AssignmentId assignment, EntryKind kind, String code, int wanted, int read) {}

    /** Returns what now stands. */
    public EntryView handle(Actor actor, Command command) {
        Assignment form = desk.toWrite(actor, command.assignment()).form();
        FormEntry entry =
                entries.find(form.id(), command.kind(), command.code()).orElseThrow(RestoreRevision::unknown);
        EntryText text = entries.revisions(entry.id()).stream()
                .filter(r -> r.revision() == command.wanted())
                .findFirst()
                .map(FormRevision::text)
                .orElseThrow(RestoreRevision::unknown);
        form.save();
        if (entry.text().equals(text)) {
            return desk.view(entry);
        }
        desk.requireCurrent(entry, text, command.read());
        desk.write(actor, form, entry, text, "restored", ", from revision " + command.wanted());
        return desk.view(entry);
    }

    private static NotFound unknown() {
        return new NotFound("revision");
    }
}

package org.caseaudit.application.grading;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.evidence.EvidenceFiles;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.PersonId;

/**
 * Gives out everything written in a form, to be kept outside, and writes down who took it. Refuses those who may not read
 * the form. Always the same few statements.
 */
@UseCase
public class TakeCopy {
    private final FormDesk forms;
    private final FormEntries entries;
    private final EvidenceFiles files;
    private final People people;
    private final Recorder recorder;

    @Inject
    public TakeCopy(FormDesk forms, FormEntries entries, EvidenceFiles files, People people, Recorder recorder) {
        this.forms = forms;
        this.entries = entries;
        this.files = files;
        this.people = people;
        this.recorder = recorder;
    }

    public FormCopy handle(Actor actor, AssignmentId id) {
        Assignment form = forms.toRead(actor, id);
        List<FormEntry> written = entries.of(id);
        CopyWriter writer = new CopyWriter(form, forms.setting(form), written, files.of(id), names(form, written));
        recorder.record(actor, Fact.of("form-copied", "assignment", id).in(form.cycle()));
        return writer.copy();
    }

    private Map<PersonId, String> names(Assignment form, List<FormEntry> written) {
        Set<PersonId> all = new HashSet<>(Set.of(form.auditor()));
        written.forEach(entry -> all.add(entry.savedBy()));
        return people.names(all);
    }
}

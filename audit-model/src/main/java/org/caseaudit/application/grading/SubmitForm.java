package org.caseaudit.application.grading;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.application.assignment.AssignmentAccess;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.evidence.EvidenceFile;
import org.caseaudit.domain.evidence.EvidenceFiles;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.grading.FormRevision;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.FormContext;
import org.caseaudit.domain.template.FormRules;
import org.caseaudit.domain.template.Missing;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/**
 * Hands a form in. Refuses everybody but its auditor, and an incomplete form with each missing item. What the form no longer
 * shows is taken out of it, so that what is handed in is what the auditor saw; the earlier text stays in its revisions, a
 * file only with its name and checksum.
 */
@UseCase
public class SubmitForm {
    /** The form lacks something; the problem lists what. */
    public static final String INCOMPLETE = "incomplete";

    private final AssignmentDesk desk;
    private final FormDesk forms;
    private final FormEntries entries;
    private final EvidenceFiles files;
    private final Recorder recorder;

    @Inject
    public SubmitForm(
            AssignmentDesk desk, FormDesk forms, FormEntries entries, EvidenceFiles files, Recorder recorder) {
        this.desk = desk;
        this.forms = forms;
        this.entries = entries;
        this.files = files;
        this.recorder = recorder;
    }

    public void handle(Actor actor, AssignmentDesk.Read read) {
        AssignmentDesk.Found found = desk.known(actor, read);
        Assignment form = found.form();
        AssignmentAccess.requireWrite(actor, form);
        found.requireOpen();
        TemplateDefinition tool = forms.tool(found.cycle());
        List<FormEntry> written = entries.of(form.id());
        FormContext context = forms.context(form, written);
        if (form.state().writable()) {
            requireComplete(FormRules.missing(tool, context));
        }
        form.submit(recorder.now());
        takeOutHidden(actor, form, tool, context, written);
        recorder.record(
                actor, Fact.of("form-submitted", "assignment", form.id()).in(form.cycle()));
    }

    private static void requireComplete(List<Missing> missing) {
        if (!missing.isEmpty()) {
            List<Fault> faults = missing.stream()
                    .map(m -> new Fault(
                            m.section() + (m.question() == null ? "" : "/" + m.question()) + "/" + m.what(),
                            m.message()))
                    .toList();
            throw new RuleBroken(
                    INCOMPLETE,
                    "The form is not complete: " + missing.size() + " missing.",
                    faults,
                    Map.of("missing", missing));
        }
    }

    private void takeOutHidden(
            Actor actor, Assignment form, TemplateDefinition tool, FormContext context, List<FormEntry> written) {
        Set<String> questions = new HashSet<>();
        Set<String> sections = new HashSet<>(Set.of(TemplateDefinition.OVERALL));
        for (Section section : FormRules.visibleSections(tool, context)) {
            sections.add(section.code());
            section.questions().forEach(q -> questions.add(q.code()));
        }
        for (FormEntry entry : written) {
            Set<String> shown = entry.kind() == EntryKind.ANSWER ? questions : sections;
            if (!shown.contains(entry.code()) && !entry.text().equals(EntryText.NOTHING)) {
                entry.write(EntryText.NOTHING, actor.person(), recorder.now());
                entries.keep(new FormRevision(Ids.next(), entry));
                recorder.record(
                        actor,
                        Fact.of("hidden-answer-taken-out", "assignment", form.id())
                                .in(form.cycle())
                                .detail(entry.code() + ", revision " + entry.revision()));
            }
        }
        takeOutFiles(actor, form, questions);
    }

    private void takeOutFiles(Actor actor, Assignment form, Set<String> shown) {
        for (EvidenceFile file : files.of(form.id())) {
            String question = file.attachedTo().question();
            if (!shown.contains(question)) {
                files.remove(file, actor.person(), recorder.now());
                recorder.record(
                        actor,
                        Fact.of("hidden-evidence-taken-out", "evidence", file.id())
                                .in(form.cycle())
                                .detail(question + ", sha256 " + file.sha256()));
            }
        }
    }
}

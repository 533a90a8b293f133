package org.caseaudit.application.grading;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.FormContext;
import org.caseaudit.domain.template.FormRules;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.Missing;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/** A form as it is read: the sections shown, what stands in it, and what is missing. Always the same few statements. */
@UseCase
public class FormQueries {
    private final FormDesk forms;
    private final FormEntries entries;

    @Inject
    public FormQueries(FormDesk forms, FormEntries entries) {
        this.forms = forms;
        this.entries = entries;
    }

    /** @param sections only what this form shows, in order */
    public record FormView(
            AssignmentId assignment,
            AssignmentState state,
            String template,
            String purpose,
            GradingScale scale,
            boolean overallGrade,
            List<Section> sections,
            List<EntryView> entries,
            int version) {}

    /**
     * @param content the answer or the grade
     * @param grounds the evidence or the reason
     * @param revision to send back as If-Match when it is changed
     */
    public record EntryView(
            EntryKind kind,
            String code,
            String content,
            String grounds,
            int revision,
            Instant savedAt,
            PersonId savedBy) {}

    public record RevisionView(int revision, String content, String grounds, Instant savedAt, PersonId savedBy) {}

    public FormView form(Actor actor, AssignmentId id) {
        Assignment form = forms.toRead(actor, id);
        TemplateDefinition tool = forms.tool(form);
        List<FormEntry> written = entries.of(id);
        FormContext context = forms.context(form, written);
        return new FormView(
                id,
                form.state(),
                tool.name(),
                tool.purpose(),
                tool.scale(),
                tool.overallGrade(),
                FormRules.visibleSections(tool, context),
                written.stream().map(FormQueries::view).toList(),
                form.version());
    }

    /** What stands for one question or section; revision 0 where nothing was written yet. */
    public EntryView entry(Actor actor, AssignmentId id, EntryKind kind, String code) {
        Assignment form = forms.toRead(actor, id);
        requireInTool(forms.tool(form), kind, code);
        return entries.find(id, kind, code)
                .map(FormQueries::view)
                .orElse(new EntryView(kind, code, null, null, 0, null, null));
    }

    /** Everything that ever stood there, oldest first. */
    public List<RevisionView> revisions(Actor actor, AssignmentId id, EntryKind kind, String code) {
        Assignment form = forms.toRead(actor, id);
        requireInTool(forms.tool(form), kind, code);
        return entries.find(id, kind, code)
                .map(entry -> entries.revisions(entry.id()).stream()
                        .map(r -> new RevisionView(
                                r.revision(), r.text().content(), r.text().grounds(), r.savedAt(), r.savedBy()))
                        .toList())
                .orElse(List.of());
    }

    /** What the form still lacks before it can be submitted. */
    public List<Missing> missing(Actor actor, AssignmentId id) {
        Assignment form = forms.toRead(actor, id);
        return FormRules.missing(forms.tool(form), forms.context(form, entries.of(id)));
    }

    private static void requireInTool(TemplateDefinition tool, EntryKind kind, String code) {
        boolean known = kind == EntryKind.ANSWER
                ? tool.question(code).isPresent()
                : code.equals(TemplateDefinition.OVERALL)
                        || tool.section(code).filter(Section::graded).isPresent();
        if (!known) {
            throw new NotFound(kind == EntryKind.ANSWER ? "question" : "graded section");
        }
    }

    private static EntryView view(FormEntry entry) {
        EntryText text = entry.text();
        return new EntryView(
                entry.kind(),
                entry.code(),
                text.content(),
                text.grounds(),
                entry.revision(),
                entry.savedAt(),
                entry.savedBy());
    }
}

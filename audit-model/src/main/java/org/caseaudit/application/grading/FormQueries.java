package org.caseaudit.application.grading;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.application.assignment.AssignmentAccess;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.grading.FormRevision;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.FormContext;
import org.caseaudit.domain.template.FormRules;
import org.caseaudit.domain.template.GradingScale;
import org.caseaudit.domain.template.Missing;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.SectionProgress;
import org.caseaudit.domain.template.TemplateDefinition;

/** A form as it is read: the sections shown, what stands in it, and what is missing. Always the same few statements. */
@UseCase
public class FormQueries {
    private final FormDesk forms;
    private final FormEntries entries;
    private final People people;

    @Inject
    public FormQueries(FormDesk forms, FormEntries entries, People people) {
        this.forms = forms;
        this.entries = entries;
        this.people = people;
    }

    /**
     * @param sections only what this form shows, in order
     * @param branching the questions whose answer decides what else is shown: after saving one of them, read the form anew
     * @param progress how far each section is, and what it lacks
     * @param possible what the reader may do with the form as it stands now
     */
    public record FormView(
            AssignmentId assignment,
            AssignmentState state,
            String template,
            String purpose,
            GradingScale scale,
            boolean overallGrade,
            List<Section> sections,
            Set<String> branching,
            List<EntryView> entries,
            List<SectionProgress> progress,
            Set<AssignmentCommand> possible,
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
            PersonId savedBy,
            String savedByName) {
        static EntryView of(FormEntry entry, Map<PersonId, String> names) {
            EntryText text = entry.text();
            return new EntryView(
                    entry.kind(),
                    entry.code(),
                    text.content(),
                    text.grounds(),
                    entry.revision(),
                    entry.savedAt(),
                    entry.savedBy(),
                    names.get(entry.savedBy()));
        }
    }

    public record RevisionView(
            int revision, String content, String grounds, Instant savedAt, PersonId savedBy, String savedByName) {}

    public FormView form(Actor actor, AssignmentId id) {
        Assignment form = forms.toRead(actor, id);
        Cycle cycle = forms.cycle(form);
        TemplateDefinition tool = forms.tool(cycle);
        List<FormEntry> written = entries.of(id);
        FormContext context = forms.context(form, written);
        Map<PersonId, String> names = names(written.stream().map(FormEntry::savedBy));
        return new FormView(
                id,
                form.state(),
                tool.name(),
                tool.purpose(),
                tool.scale(),
                tool.overallGrade(),
                FormRules.visibleSections(tool, context),
                tool.branchingQuestions(),
                written.stream().map(entry -> EntryView.of(entry, names)).toList(),
                SectionProgress.of(tool, context),
                AssignmentAccess.possible(actor, form, cycle),
                form.version());
    }

    /** What stands for one question or section; revision 0 where nothing was written yet. */
    public EntryView entry(Actor actor, AssignmentId id, EntryKind kind, String code) {
        requireInTool(forms.tool(forms.toRead(actor, id)), kind, code);
        return entries.find(id, kind, code)
                .map(entry -> EntryView.of(entry, names(Stream.of(entry.savedBy()))))
                .orElse(new EntryView(kind, code, null, null, 0, null, null, null));
    }

    /** Everything that ever stood there, oldest first. */
    public List<RevisionView> revisions(Actor actor, AssignmentId id, EntryKind kind, String code) {
        requireInTool(forms.tool(forms.toRead(actor, id)), kind, code);
        List<FormRevision> all = entries.find(id, kind, code)
                .map(entry -> entries.revisions(entry.id()))
                .orElse(List.of());
        Map<PersonId, String> names = names(all.stream().map(FormRevision::savedBy));
        return all.stream().map(revision -> view(revision, names)).toList();
    }

    /** What the form still lacks before it can be submitted. */
    public List<Missing> missing(Actor actor, AssignmentId id) {
        Assignment form = forms.toRead(actor, id);
        return FormRules.missing(forms.tool(form), forms.context(form, entries.of(id)));
    }

    private Map<PersonId, String> names(Stream<PersonId> writers) {
        return people.names(writers.collect(Collectors.toSet()));
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

    private static RevisionView view(FormRevision revision, Map<PersonId, String> names) {
        return new RevisionView(
                revision.revision(),
                revision.text().content(),
                revision.text().grounds(),
                revision.savedAt(),
                revision.savedBy(),
                names.get(revision.savedBy()));
    }
}

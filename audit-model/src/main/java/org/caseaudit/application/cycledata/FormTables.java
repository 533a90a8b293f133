package org.caseaudit.application.cycledata;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.table.Table;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.evidence.EvidenceFile;
import org.caseaudit.domain.evidence.EvidenceFiles;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.FormEntries;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.grading.FormEntryId;
import org.caseaudit.domain.grading.FormRevision;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/** The forms, and what stands in those that were handed in: what is still being written is its agency's alone. */
@Collaborator
class FormTables {
    private final Assignments assignments;
    private final FormEntries entries;
    private final EvidenceFiles files;

    @Inject
    FormTables(Assignments assignments, FormEntries entries, EvidenceFiles files) {
        this.assignments = assignments;
        this.entries = entries;
        this.files = files;
    }

    /** An answer or a grade with its form. */
    private record Line(Assignment form, FormEntry entry) {}

    List<Table> of(Naming naming) {
        List<Assignment> forms = assignments.of(naming.cycle().id()).stream()
                .sorted(Comparator.comparing((Assignment a) -> String.valueOf(naming.pseudonym(a.caseFile())))
                        .thenComparing(a -> String.valueOf(naming.agency(a.agency()))))
                .toList();
        Map<AssignmentId, Assignment> handedIn = forms.stream()
                .filter(f -> f.state().handedIn())
                .collect(Collectors.toMap(Assignment::id, Function.identity()));
        List<Line> lines = lines(naming, forms, handedIn);
        Map<FormEntryId, List<FormRevision>> earlier =
                entries.earlier(naming.cycle().id()).stream().collect(Collectors.groupingBy(FormRevision::entry));
        return List.of(
                questions(naming),
                forms(naming, forms),
                answers(naming, lines),
                grades(naming, lines),
                revisions(naming, lines, earlier),
                files(naming, handedIn));
    }

    private List<Line> lines(Naming naming, List<Assignment> forms, Map<AssignmentId, Assignment> handedIn) {
        Map<AssignmentId, List<FormEntry>> byForm = entries.all(naming.cycle().id()).stream()
                .filter(e -> handedIn.containsKey(e.assignment()))
                .collect(Collectors.groupingBy(FormEntry::assignment));
        return forms.stream()
                .flatMap(form -> byForm.getOrDefault(form.id(), List.of()).stream()
                        .sorted(Comparator.comparing(FormEntry::code))
                        .map(entry -> new Line(form, entry)))
                .toList();
    }

    /** A question with the section it stands in. */
    private record Asked(Section section, Question question) {}

    private static Table questions(Naming naming) {
        return Table.<Asked>of("questions", "A question of the audit tool.")
                .column("section", "Code of its section", a -> a.section().code())
                .column("section_title", "The practice area", a -> a.section().title())
                .column(
                        "question",
                        "Code used in the answers",
                        a -> a.question().code())
                .column("text", "The question", a -> a.question().text())
                .column("type", "Kind of answer", a -> a.question().type().name())
                .column(
                        "purpose",
                        "What it is asked for",
                        a -> a.question().purpose().name())
                .column(
                        "required",
                        "Whether it must be answered",
                        a -> a.question().required())
                .rows(naming.template() == null ? List.of() : asked(naming.template()));
    }

    private static List<Asked> asked(TemplateDefinition template) {
        return template.sections().stream()
                .flatMap(section -> section.questions().stream().map(question -> new Asked(section, question)))
                .toList();
    }

    private static Table forms(Naming naming, List<Assignment> forms) {
        return Table.<Assignment>of("forms", "A form: one case audited by one agency.")
                .column("case", "Pseudonym", f -> naming.pseudonym(f.caseFile()))
                .column("agency", "Agency", f -> naming.agency(f.agency()))
                .column("auditor", "Who fills it", f -> naming.person(f.auditor()))
                .column("due", "By when", Assignment::due)
                .column("state", "How far it is", f -> f.state().name())
                .column(
                        "nil_return",
                        "Why there is nothing to audit, when it was excused",
                        f -> f.nilReturn() == null ? null : f.nilReturn().name())
                .column("reason", "Why it was excused or returned", Assignment::reason)
                .column("first_submitted_at", "When it was first handed in", Assignment::firstSubmittedAt)
                .column("submitted_at", "When it was handed in as it stands", Assignment::submittedAt)
                .column("late", "Whether it was first handed in after its due date", Assignment::late)
                .column("signed_off_by", "The lead who signed it off", f -> naming.person(f.signedOffBy()))
                .column("signed_off_at", "When", Assignment::signedOffAt)
                .rows(forms);
    }

    private static Table answers(Naming naming, List<Line> lines) {
        return line(naming, "answers", "An answer in a form that was handed in.")
                .column("question", "Code of the question", l -> l.entry().code())
                .column("answer", "What was answered", l -> l.entry().text().content())
                .column(
                        "evidence",
                        "What it rests on, or a comment",
                        l -> l.entry().text().grounds())
                .column("saved_by", "Who wrote it", l -> naming.person(l.entry().savedBy()))
                .column("saved_at", "When", l -> l.entry().savedAt())
                .rows(lines.stream()
                        .filter(l -> l.entry().kind() == EntryKind.ANSWER)
                        .toList());
    }

    private static Table grades(Naming naming, List<Line> lines) {
        return line(naming, "grades", "A grade an agency gave before the meeting; the meeting never changes it.")
                .column(
                        "section",
                        "Code of the section, or overall",
                        l -> l.entry().code())
                .column(
                        "grade",
                        "Code of the grade, or could-not-judge",
                        l -> l.entry().text().content())
                .column("reason", "Why", l -> l.entry().text().grounds())
                .column("saved_by", "Who gave it", l -> naming.person(l.entry().savedBy()))
                .column("saved_at", "When", l -> l.entry().savedAt())
                .rows(lines.stream()
                        .filter(l -> l.entry().kind() == EntryKind.GRADE)
                        .toList());
    }

    /** What stood in an entry before, with the form it is in. */
    private record Before(Line line, FormRevision revision) {}

    private static Table revisions(Naming naming, List<Line> lines, Map<FormEntryId, List<FormRevision>> earlier) {
        return Table.<Before>of(
                        "revisions",
                        "What stood in an answer or a grade before what stands there now, of forms that were handed in.")
                .column(
                        "case",
                        "Pseudonym",
                        b -> naming.pseudonym(b.line().form().caseFile()))
                .column("agency", "Agency", b -> naming.agency(b.line().form().agency()))
                .column("kind", "Answer or grade", b -> b.line().entry().kind().name())
                .column(
                        "code",
                        "Code of the question, or of the section",
                        b -> b.line().entry().code())
                .column(
                        "revision",
                        "Which it was, counted from 1",
                        b -> b.revision().revision())
                .column(
                        "content",
                        "The answer, or the code of the grade",
                        b -> b.revision().text().content())
                .column(
                        "grounds",
                        "The evidence or comment, or the reason for the grade",
                        b -> b.revision().text().grounds())
                .column(
                        "saved_by",
                        "Who wrote it",
                        b -> naming.person(b.revision().savedBy()))
                .column("saved_at", "When", b -> b.revision().savedAt())
                .rows(lines.stream()
                        .flatMap(line -> earlier.getOrDefault(line.entry().id(), List.of()).stream()
                                .map(revision -> new Before(line, revision)))
                        .toList());
    }

    private static Table.Builder<Line> line(Naming naming, String name, String meaning) {
        return Table.<Line>of(name, meaning)
                .column("case", "Pseudonym", l -> naming.pseudonym(l.form().caseFile()))
                .column("agency", "Agency", l -> naming.agency(l.form().agency()));
    }

    private Table files(Naming naming, Map<AssignmentId, Assignment> handedIn) {
        return Table.<EvidenceFile>of(
                        "files",
                        "A file attached as evidence; the files themselves are taken from the form or the action.")
                .column(
                        "case",
                        "Pseudonym, when it is attached to an answer",
                        f -> handedIn.containsKey(f.attachedTo().form())
                                ? naming.pseudonym(
                                        handedIn.get(f.attachedTo().form()).caseFile())
                                : null)
                .column(
                        "question",
                        "Code of the question it is attached to",
                        f -> f.attachedTo().question())
                .column("name", "Name of the file", EvidenceFile::name)
                .column("size", "Bytes", EvidenceFile::size)
                .column("sha256", "Checksum", EvidenceFile::sha256)
                .column("added_by", "Who attached it", f -> naming.person(f.addedBy()))
                .column("added_at", "When", EvidenceFile::addedAt)
                .rows(files.of(naming.cycle().id()).stream()
                        .filter(f -> !f.attachedTo().isAnswer()
                                || handedIn.containsKey(f.attachedTo().form()))
                        .toList());
    }
}

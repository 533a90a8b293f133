package org.caseaudit.web.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.application.grading.FormQueries.RevisionView;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.grading.EntryBlock.Side;
import org.caseaudit.web.grading.HistoryView.Version;
import org.caseaudit.web.layout.London;

/** Puts the versions of an entry into words, with the question of the form they answer. */
final class HistoryReader {
    private final FormHead head;
    private final FormView form;

    HistoryReader(FormHead head, FormView form) {
        this.head = head;
        this.form = form;
    }

    HistoryView view(EntryKey key, List<RevisionView> oldestFirst) {
        Optional<Section> section = form.sections().stream()
                .filter(s -> key.isGrade()
                        ? s.code().equals(key.code())
                        : question(s, key).isPresent())
                .findFirst();
        Optional<Question> question = section.flatMap(s -> question(s, key));
        boolean whole = key.equals(EntryKey.grade(TemplateDefinition.OVERALL));
        String place = section.map(Section::code)
                .or(() -> whole ? Optional.of(TemplateDefinition.OVERALL) : Optional.empty())
                .map(code -> head.at("sections", code) + "#" + key.value())
                .orElse(null);
        int standing = oldestFirst.isEmpty()
                ? 0
                : oldestFirst.get(oldestFirst.size() - 1).revision();
        List<Version> versions = new ArrayList<>();
        oldestFirst.forEach(r -> versions.add(version(r, question, r.revision() == standing)));
        Collections.reverse(versions);
        return new HistoryView(
                head,
                key,
                asked(key, section, question),
                place,
                key.isGrade() ? "Reason" : "Evidence",
                standing,
                form.possible().contains(AssignmentCommand.SAVE),
                versions);
    }

    private static Optional<Question> question(Section section, EntryKey key) {
        return key.isGrade()
                ? Optional.empty()
                : section.questions().stream()
                        .filter(q -> q.code().equals(key.code()))
                        .findFirst();
    }

    private static String asked(EntryKey key, Optional<Section> section, Optional<Question> question) {
        if (key.isGrade()) {
            return "Grade of “" + section.map(Section::title).orElse(Sections.WHOLE_CASE) + "”";
        }
        return question.map(Question::text).orElse("A question that is not asked any more");
    }

    private Version version(RevisionView revision, Optional<Question> question, boolean stands) {
        List<String> value = question.map(q -> AnswerInWords.of(q, revision.content()))
                .orElseGet(() -> AnswerInWords.of(form.scale(), revision.content()));
        return new Version(
                revision.revision(),
                new Side(value, revision.grounds()),
                revision.savedByName(),
                London.moment(revision.savedAt()),
                stands);
    }
}

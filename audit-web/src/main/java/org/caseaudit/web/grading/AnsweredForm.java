package org.caseaudit.web.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.application.evidence.EvidenceQueries.EvidenceView;
import org.caseaudit.application.grading.FormQueries.EntryView;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.assignment.FormState;
import org.caseaudit.web.evidence.FilesView;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.layout.London;

/**
 * A form as it is read: what was asked and what was answered, in words; for checking, reading, printing and keeping.
 *
 * @param possible what the reader may do with the form as it stands now
 */
public record AnsweredForm(FormHead head, String template, List<Part> parts, Set<AssignmentCommand> possible) {
    /** Why the agency has nothing to return, short; null unless it says so. */
    public String nilReturn() {
        return head.form().nilReturn() == null
                ? null
                : FormState.words(head.form().nilReturn());
    }

    public boolean maySignOff() {
        return possible.contains(AssignmentCommand.SIGN_OFF);
    }

    public boolean mayHandOver() {
        return possible.contains(AssignmentCommand.HAND_OVER);
    }

    public boolean mayExcuse() {
        return possible.contains(AssignmentCommand.EXCUSE);
    }

    public boolean mayReturn() {
        return possible.contains(AssignmentCommand.RETURN);
    }

    /** @param grade null where the section is not graded */
    public record Part(String code, String title, List<Answered> answers, Answered grade) {}

    /**
     * One question or grade with what stands there.
     *
     * @param caption what the answer is for, or null
     * @param answer line by line; none where nothing stands
     * @param grounds the evidence or the reason, or null
     * @param change where it is written
     * @param saved who wrote it and when, empty where nobody did
     * @param files attached to it, to be taken away
     */
    public record Answered(
            String caption,
            String question,
            List<String> answer,
            String grounds,
            String groundsLabel,
            String change,
            String saved,
            List<Link> files) {
        public boolean isBlank() {
            return answer.isEmpty() && grounds == null;
        }
    }

    static AnsweredForm of(FormHead head, FormView form) {
        return of(head, form, List.of());
    }

    static AnsweredForm of(FormHead head, FormView form, List<EvidenceView> files) {
        return new Reader(head, form, files).read();
    }

    private static final class Reader {
        private final FormHead head;
        private final FormView form;
        private final List<EvidenceView> files;
        private final Map<EntryKey, EntryView> stored = new HashMap<>();

        Reader(FormHead head, FormView form, List<EvidenceView> files) {
            this.head = head;
            this.form = form;
            this.files = files;
            form.entries().forEach(entry -> stored.put(EntryKey.of(entry), entry));
        }

        AnsweredForm read() {
            List<Part> parts = new ArrayList<>();
            for (Section section : form.sections()) {
                parts.add(new Part(
                        section.code(),
                        section.title(),
                        section.questions().stream()
                                .map(question -> answer(section.code(), question))
                                .toList(),
                        section.graded() ? grade(section.code()) : null));
            }
            if (form.overallGrade()) {
                String whole = TemplateDefinition.OVERALL;
                parts.add(new Part(whole, Sections.WHOLE_CASE, List.of(), grade(whole)));
            }
            return new AnsweredForm(head, form.template(), parts, form.possible());
        }

        private Answered answer(String section, Question question) {
            EntryKey key = EntryKey.answer(question.code());
            EntryView stands = stored.get(key);
            return new Answered(
                    PurposeWords.caption(question.purpose()),
                    question.text(),
                    stands == null ? List.of() : AnswerInWords.of(question, stands.content()),
                    stands == null ? null : stands.grounds(),
                    "Evidence",
                    head.toCorrect(section) + "#" + key.value(),
                    saved(stands),
                    files(question.code()));
        }

        private List<Link> files(String question) {
            return files.stream()
                    .filter(file -> file.question().equals(question))
                    .map(file -> Link.to(FilesView.content(head.partnership(), file), file.name()))
                    .toList();
        }

        private Answered grade(String section) {
            EntryKey key = EntryKey.grade(section);
            EntryView stands = stored.get(key);
            return new Answered(
                    null,
                    "Grade",
                    stands == null ? List.of() : AnswerInWords.of(form.scale(), stands.content()),
                    stands == null ? null : stands.grounds(),
                    "Reason",
                    head.toCorrect(section) + "#" + key.value(),
                    saved(stands),
                    List.of());
        }

        private static String saved(EntryView stands) {
            return stands == null || stands.savedAt() == null
                    ? ""
                    : stands.savedByName() + ", " + London.moment(stands.savedAt());
        }
    }
}

package org.caseaudit.web.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.application.grading.FormQueries.FormView;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.govuk.Paging;

/** The pages a form is filled on, in order: its sections, and at the end the case as a whole where that is graded. */
final class Sections {
    static final String WHOLE_CASE = "The case as a whole";

    private final FormHead head;
    private final FormView form;
    private final Map<String, Long> files;
    private final List<Part> parts = new ArrayList<>();

    /** @param section null for the case as a whole */
    private record Part(String code, String title, Section section) {
        List<Question> questions() {
            return section == null ? List.of() : section.questions();
        }

        boolean graded() {
            return section == null || section.graded();
        }
    }

    Sections(FormHead head, FormView form) {
        this(head, form, Map.of());
    }

    /** @param files how many there are, by question */
    Sections(FormHead head, FormView form, Map<String, Long> files) {
        this.head = head;
        this.form = form;
        this.files = files;
        form.sections().forEach(section -> parts.add(new Part(section.code(), section.title(), section)));
        if (form.overallGrade()) {
            parts.add(new Part(TemplateDefinition.OVERALL, WHOLE_CASE, null));
        }
    }

    /** Refuses with NotFound a section this form does not show. @param fromCheck whether the check of all answers led here */
    SectionView view(String code, Kept kept, FormErrors errors, boolean fromCheck) {
        int index = indexOf(code);
        Part part = parts.get(index);
        EntryBlocks blocks = new EntryBlocks(head, form, files, kept, errors);
        return new SectionView(
                head,
                code,
                part.title(),
                "Section " + (index + 1) + " of " + parts.size(),
                part.section() == null ? null : part.section().guidance(),
                part.questions().stream().map(blocks::question).toList(),
                part.graded() ? blocks.grade(code, part.title()) : null,
                form.scale().urgent(),
                kept.trouble(),
                Paging.between(neighbour(index - 1), neighbour(index + 1)),
                fromCheck);
    }

    FormErrors errors(String code, Saved saved) {
        Part part = parts.get(indexOf(code));
        return new SectionErrors(part.questions(), part.graded() ? code : null).of(saved);
    }

    /** The first question of the section that the page which was sent did not show; an answer in it may have asked it. */
    Optional<Question> newlyAsked(String code, SentFields sent) {
        return parts.get(indexOf(code)).questions().stream()
                .filter(question -> !sent.has(EntryKey.answer(question.code())))
                .findFirst();
    }

    /** Where it goes on after the section: the next one, or at the end the check of all answers. */
    String after(String code) {
        int next = indexOf(code) + 1;
        return next < parts.size() ? address(next) : head.at("check");
    }

    private Link neighbour(int index) {
        return index < 0 || index >= parts.size()
                ? null
                : Link.to(address(index), parts.get(index).title());
    }

    private String address(int index) {
        return head.at("sections", parts.get(index).code());
    }

    boolean shows(String code) {
        return parts.stream().anyMatch(part -> part.code().equals(code));
    }

    private int indexOf(String code) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new NotFound("section");
    }
}

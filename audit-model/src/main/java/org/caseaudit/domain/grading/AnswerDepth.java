package org.caseaudit.domain.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.template.AnswerContent;
import org.caseaudit.domain.template.GivenGrade;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.Section;

/** Finds where forms are thin, so that the chair can talk about it before the meeting. */
public final class AnswerDepth {
    private static final AnswerContent NOTHING = new AnswerContent(null, null);

    private final DepthThresholds thresholds;
    private final Map<Place, List<CaseId>> found = new LinkedHashMap<>();

    /** In the order in which {@link Copies} numbers them. */
    private final List<Text> texts = new ArrayList<>();

    private final Copies<Form> copies;

    private AnswerDepth(DepthThresholds thresholds) {
        this.thresholds = thresholds;
        this.copies = new Copies<>(thresholds.alike());
    }

    private record Place(AgencyId agency, String section, DepthKind kind) {}

    /** A text and its copy stand in two of these. */
    private record Form(AgencyId agency, CaseId caseFile) {}

    private record Text(Form form, String section) {}

    /** By agency and section, in the order in which the forms come. */
    public static DepthList of(List<FilledForm> forms, DepthThresholds thresholds) {
        AnswerDepth depth = new AnswerDepth(thresholds);
        forms.forEach(depth::look);
        depth.findCopies();
        return new DepthList(
                thresholds,
                depth.found.entrySet().stream()
                        .map(e -> new DepthNote(
                                e.getKey().agency(),
                                e.getKey().section(),
                                e.getKey().kind(),
                                e.getValue().stream().distinct().toList(),
                                e.getValue().size()))
                        .toList());
    }

    private void look(FilledForm form) {
        for (Section section : form.shown()) {
            boolean empty = section.questions().stream().noneMatch(q -> saysSomething(q, answer(form, q)));
            GivenGrade grade = form.written().grades().get(section.code());
            boolean graded = section.graded() && grade != null && grade.judges();
            if (empty && asksForSomething(section)) {
                note(form, section, graded ? DepthKind.GRADED_BUT_EMPTY : DepthKind.EMPTY);
            }
            if (graded && !hasWords(grade.reason())) {
                note(form, section, DepthKind.GRADED_WITHOUT_REASON);
            }
            if (!empty) {
                section.questions().forEach(q -> look(form, section, q));
            }
        }
    }

    /** A section of free remarks may be left empty; that says nothing about the form. */
    private static boolean asksForSomething(Section section) {
        return section.graded() || section.questions().stream().anyMatch(Question::required);
    }

    /** A dash in each box a form insists on, or “not applicable” and not why, is an empty form all the same. */
    private static boolean saysSomething(Question question, AnswerContent answer) {
        return switch (question.type()) {
            case TEXT -> hasWords(answer.value());
            case YES_NO ->
                hasWords(answer.evidence())
                        || (answer.value() != null && !answer.value().equals(AnswerContent.NOT_APPLICABLE));
            default -> !answer.isBlank();
        };
    }

    private static boolean hasWords(String text) {
        return text != null && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void look(FilledForm form, Section section, Question question) {
        AnswerContent answer = answer(form, question);
        if (question.type() == QuestionType.YES_NO) {
            if (answer.value() != null && !hasWords(answer.evidence())) {
                note(form, section, DepthKind.YES_NO_WITHOUT_EVIDENCE);
            }
            prose(form, section, answer.evidence());
        } else if (question.type() == QuestionType.TEXT) {
            prose(form, section, answer.value());
        }
    }

    private void prose(FilledForm form, Section section, String text) {
        if (text == null) {
            return;
        }
        if (text.strip().length() < thresholds.shortText()) {
            note(form, section, DepthKind.VERY_SHORT);
        }
        long[] words = WordNumbers.of(text);
        if (words.length >= thresholds.copyWords()) {
            Form its = new Form(form.agency(), form.caseFile());
            copies.add(its, words);
            texts.add(new Text(its, section.code()));
        }
    }

    private void findCopies() {
        copies.found().stream()
                .mapToObj(texts::get)
                .forEach(text -> found.computeIfAbsent(
                                new Place(text.form().agency(), text.section(), DepthKind.COPIED),
                                p -> new ArrayList<>())
                        .add(text.form().caseFile()));
    }

    private static AnswerContent answer(FilledForm form, Question question) {
        return form.written().answers().getOrDefault(question.code(), NOTHING);
    }

    private void note(FilledForm form, Section section, DepthKind kind) {
        found.computeIfAbsent(new Place(form.agency(), section.code(), kind), p -> new ArrayList<>())
                .add(form.caseFile());
    }
}

package org.caseaudit.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.grading.FormQueries;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.template.Missing;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.Section;

/**
 * An auditor at work: asks the form what it still lacks and writes that, answer by answer and grade by grade, until it
 * lacks nothing. Every answer may ask the next question, so the form is asked again after each round.
 */
public final class FormFilling {
    private final InMemoryPartnership partnership;
    private final Actor auditor;
    private final AssignmentId form;
    private final Map<String, String> grades = new HashMap<>();
    private String usualGrade = "good";

    public FormFilling(InMemoryPartnership partnership, Actor auditor, AssignmentId form) {
        this.partnership = partnership;
        this.auditor = auditor;
        this.form = form;
    }

    /** The grade of every section that is not named. */
    public FormFilling usually(String grade) {
        this.usualGrade = grade;
        return this;
    }

    public FormFilling grading(String section, String grade) {
        grades.put(section, grade);
        return this;
    }

    /** Writes an answer that the form does not insist on, or another than the usual one. */
    public FormFilling answering(String question, String text) {
        save(EntryKind.ANSWER, question, new EntryText(text, null));
        return this;
    }

    public FormFilling answering(String question, String text, String evidence) {
        save(EntryKind.ANSWER, question, new EntryText(text, evidence));
        return this;
    }

    public void complete() {
        List<Missing> missing = missing();
        while (!missing.isEmpty()) {
            Map<String, Question> asked = asked();
            missing.forEach(m -> write(m, asked));
            missing = missing();
        }
    }

    private Map<String, Question> asked() {
        return partnership.use(FormQueries.class).form(auditor, form).sections().stream()
                .map(Section::questions)
                .flatMap(List::stream)
                .collect(Collectors.toMap(Question::code, q -> q));
    }

    private List<Missing> missing() {
        return partnership.use(FormQueries.class).missing(auditor, form);
    }

    private void write(Missing missing, Map<String, Question> asked) {
        if (missing.question() != null) {
            save(EntryKind.ANSWER, missing.question(), usualAnswer(asked.get(missing.question())));
        } else {
            String grade = grades.getOrDefault(missing.section(), usualGrade);
            save(EntryKind.GRADE, missing.section(), new EntryText(grade, reason(grade)));
        }
    }

    /** Why an auditor who gives the grade gives it. */
    public static String reason(String grade) {
        return "The file supports " + grade + ".";
    }

    private static EntryText usualAnswer(Question question) {
        String answer = switch (question.type()) {
            case YES_NO -> "yes";
            case TEXT -> "What the file shows on " + question.code() + ".";
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> question.choices().get(0).code();
            case DATE -> "2025-11-03";
            case NUMBER, SCALE ->
                question.lowest() == null ? "1" : question.lowest().toPlainString();
        };
        return new EntryText(answer, question.type() == QuestionType.YES_NO ? "Entry of 3 November." : null);
    }

    private void save(EntryKind kind, String code, EntryText text) {
        int read = partnership
                .use(FormQueries.class)
                .entry(auditor, form, kind, code)
                .revision();
        partnership.use(SaveEntry.class).handle(auditor, new SaveEntry.Command(form, kind, code, text, read, false));
    }
}

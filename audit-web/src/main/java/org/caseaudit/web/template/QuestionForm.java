package org.caseaudit.web.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.domain.template.Choice;
import org.caseaudit.domain.template.Condition;
import org.caseaudit.domain.template.Purpose;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionClass;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.TemplateDraft;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.form.TypedNumber;

/** What was typed of a question. @param choices one on each line */
public record QuestionForm(
        int version,
        String text,
        String guidance,
        QuestionType type,
        String choices,
        String lowest,
        String highest,
        Purpose purpose,
        QuestionClass questionClass,
        String required) {
    static final QuestionForm BLANK = new QuestionForm(
            0, null, null, QuestionType.TEXT, null, null, null, Purpose.EVIDENCE, QuestionClass.QUALITY, "yes");

    /** The first question of a section: in words, about evidence. */
    QuestionForm(String text) {
        this(
                BLANK.version(),
                text,
                null,
                BLANK.type(),
                null,
                null,
                null,
                BLANK.purpose(),
                BLANK.questionClass(),
                BLANK.required());
    }

    static QuestionForm of(Typed sent) {
        return new QuestionForm(
                sent.version(),
                sent.text("text"),
                sent.text("guidance"),
                sent.one(QuestionType.class, "type"),
                sent.text("choices"),
                sent.text("lowest"),
                sent.text("highest"),
                sent.one(Purpose.class, "purpose"),
                sent.one(QuestionClass.class, "class"),
                sent.text("required"));
    }

    static QuestionForm of(Question question) {
        return new QuestionForm(
                0,
                question.text(),
                question.guidance(),
                question.type(),
                question.choices().stream().map(Choice::text).collect(Collectors.joining("\n")),
                plain(question.lowest()),
                plain(question.highest()),
                question.purpose(),
                question.questionClass(),
                question.required() ? "yes" : null);
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** What is no number where one is asked. */
    FormErrors unread() {
        FormErrors errors = FormErrors.NONE;
        if (isBounded() && lowest != null && TypedNumber.of(lowest).isEmpty()) {
            errors = errors.and(FormErrors.of("lowest", "Enter the lowest as a number, like 0"));
        }
        if (isBounded() && highest != null && TypedNumber.of(highest).isEmpty()) {
            errors = errors.and(FormErrors.of("highest", "Enter the highest as a number, like 10"));
        }
        return errors;
    }

    private boolean isBounded() {
        return type == QuestionType.NUMBER || type == QuestionType.SCALE;
    }

    private boolean isChosen() {
        return type == QuestionType.SINGLE_CHOICE || type == QuestionType.MULTIPLE_CHOICE;
    }

    /**
     * The question; of the choices and bounds only what its type has a use for, since a form shows them all.
     *
     * @param standing the question as it is, whose choices keep their codes; empty for a new one
     */
    Question question(String code, Optional<Question> standing) {
        return new Question(
                code,
                text,
                guidance,
                type,
                purpose,
                questionClass,
                required != null,
                isChosen() ? chosen(standing.map(Question::choices).orElse(List.of())) : List.of(),
                isBounded() ? TypedNumber.of(lowest).orElse(null) : null,
                isBounded() ? TypedNumber.of(highest).orElse(null) : null,
                standing.map(Question::shownWhen).orElse(null));
    }

    /** Answers and conditions are kept by code: a line that stays the same, or stays in its place, keeps its code. */
    private List<Choice> chosen(List<Choice> standing) {
        List<String> lines = choices == null
                ? List.of()
                : Stream.of(choices.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        Set<String> taken = new HashSet<>();
        standing.forEach(choice -> taken.add(choice.code()));
        boolean reworded = lines.size() == standing.size();
        List<Choice> chosen = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String code = code(line, standing).orElse(null);
            if (code == null && reworded && !lines.contains(standing.get(i).text())) {
                code = standing.get(i).code();
            }
            if (code == null) {
                code = TemplateDraft.freeCode(line, taken);
                taken.add(code);
            }
            chosen.add(new Choice(code, line));
        }
        return chosen;
    }

    private static Optional<String> code(String line, List<Choice> standing) {
        return standing.stream()
                .filter(choice -> choice.text().equals(line))
                .map(Choice::code)
                .findFirst();
    }

    /** Kept apart from the content, which another page asks for. */
    static Question with(Question question, Condition condition) {
        return new Question(
                question.code(),
                question.text(),
                question.guidance(),
                question.type(),
                question.purpose(),
                question.questionClass(),
                question.required(),
                question.choices(),
                question.lowest(),
                question.highest(),
                condition);
    }
}

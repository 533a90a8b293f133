package org.caseaudit.web.grading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.grading.Saved.Refused;

/** What could not be saved, in the words of the page and in its order. */
final class SectionErrors {
    private static final String DAY = "Enter a date that exists, with day, month and year, for example 27 3 2026";
    private static final String CONFLICT = "Choose which text shall stand: somebody else changed it meanwhile";
    private static final String BLANK = "Enter something, or select “Clear this answer” to leave it empty";

    /** What the page shows; a grade has no question. */
    private final Map<EntryKey, Optional<Question>> shown = new LinkedHashMap<>();

    /** @param gradeOf code of the section whose grade the page asks, null for none */
    SectionErrors(Collection<Question> questions, String gradeOf) {
        questions.forEach(question -> shown.put(EntryKey.answer(question.code()), Optional.of(question)));
        if (gradeOf != null) {
            shown.put(EntryKey.grade(gradeOf), Optional.empty());
        }
    }

    /** What is wrong with something the page does not show any more is told without a field to go to. */
    FormErrors of(Saved saved) {
        FormErrors all = FormErrors.NONE;
        for (Map.Entry<EntryKey, Optional<Question>> entry : shown.entrySet()) {
            all = all.and(at(saved, entry.getKey(), entry.getValue()));
        }
        for (Map.Entry<EntryKey, Refused> entry : saved.refused().entrySet()) {
            if (!shown.containsKey(entry.getKey())) {
                all = all.and(FormErrors.of(entry.getValue().because(), any -> null));
            }
        }
        return all;
    }

    private static FormErrors at(Saved saved, EntryKey key, Optional<Question> question) {
        if (saved.conflicts().containsKey(key)) {
            return FormErrors.of(key.choice(), CONFLICT);
        }
        Refused refused = saved.refused().get(key);
        return refused == null
                ? FormErrors.NONE
                : at(refused, question.filter(SectionErrors::isDay).isPresent());
    }

    static boolean isDay(Question question) {
        return question.type() == QuestionType.DATE;
    }

    private static FormErrors at(Refused refused, boolean day) {
        EntryKey key = refused.sent().key();
        if (refused.isBlankOverText()) {
            boolean value = refused.sent().text().content() == null;
            return FormErrors.of(value ? key.value() : key.grounds(), BLANK);
        }
        if (day && !refused.because().faults().isEmpty()) {
            return FormErrors.of(key.value() + "-day", DAY);
        }
        return FormErrors.of(refused.because(), key::fieldOf);
    }

    /** What a script is told of one entry. */
    static List<String> messages(Refused refused, boolean day) {
        return at(refused, day).lines().stream().map(FormErrors.Line::message).toList();
    }
}

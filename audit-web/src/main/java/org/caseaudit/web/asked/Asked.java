package org.caseaudit.web.asked;

import java.time.LocalDate;
import java.util.List;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.DateField;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.govuk.Table;

/** One thing on a page that asks. */
public sealed interface Asked {
    /** A short text. */
    record Line(Field field, String classes) implements Asked {}

    /** A text of several lines. */
    record Words(Field field, int rows) implements Asked {}

    record Day(DateField date) implements Asked {}

    record OneOf(Field field, List<Choice> choices) implements Asked {}

    record SomeOf(Field field, List<Choice> choices) implements Asked {}

    /** One of a long list. */
    record Pick(Field field, List<Choice> choices) implements Asked {}

    /** Nothing is asked; something is said about what comes next. */
    record Heading(String text, String words) implements Asked {}

    /** Nothing is asked; figures to decide by, folded away until somebody wants them. */
    record Figures(String summary, Table table) implements Asked {}

    static Asked line(String name, String question, String hint, String stored, Typed typed, FormErrors errors) {
        return new Line(field(name, question, hint, typed.text(name, stored), errors), null);
    }

    static Asked number(String name, String question, String hint, Integer stored, Typed typed, FormErrors errors) {
        String value = typed.text(name, stored == null ? null : String.valueOf(stored));
        return new Line(field(name, question, hint, value, errors), "govuk-input--width-4");
    }

    static Asked words(
            String name, String question, String hint, int rows, String stored, Typed typed, FormErrors errors) {
        return new Words(field(name, question, hint, typed.text(name, stored), errors), rows);
    }

    static Asked day(String name, String question, String hint, LocalDate stored, Typed typed, FormErrors errors) {
        DateField asked = DateField.of(
                Field.of(name, Label.of(question).size(Label.Size.S)).hint(hint));
        DateField shown = typed.isNothing()
                ? asked.stored(stored)
                : asked.typed(typed.text(name + "-day"), typed.text(name + "-month"), typed.text(name + "-year"));
        return new Day(shown.errors(errors));
    }

    static Asked oneOf(
            String name,
            String question,
            String hint,
            List<Choice> choices,
            String stored,
            Typed typed,
            FormErrors errors) {
        return new OneOf(field(name, question, hint, typed.text(name, stored), errors), choices);
    }

    static Asked pick(
            String name, String question, List<Choice> choices, String stored, Typed typed, FormErrors errors) {
        return new Pick(field(name, question, null, typed.text(name, stored), errors), choices);
    }

    private static Field field(String name, String question, String hint, String value, FormErrors errors) {
        return Field.of(name, Label.of(question).size(Label.Size.S))
                .hint(hint)
                .value(value)
                .error(errors.at(name));
    }
}

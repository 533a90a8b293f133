package org.caseaudit.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.DateField;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;

/** The form of an action: no owner, agency, date or measure may be missing. @param recommendation what it is about */
public record ActionFields(
        String recommendation,
        String action,
        String key,
        int version,
        Field text,
        Field owner,
        List<Choice> people,
        Field agency,
        List<Choice> agencies,
        DateField deadline,
        Field measure,
        String button) {
    static ActionFields of(
            String recommendation,
            String action,
            ActionForm form,
            List<PersonView> people,
            List<AgencyView> agencies,
            FormErrors errors) {
        return new ActionFields(
                recommendation,
                action,
                form.key(),
                form.version(),
                Field.of("text", Label.of("What is done?").size(Label.Size.M))
                        .value(form.text())
                        .error(errors.at("text")),
                Field.of("owner", Label.of("Who owns it?").size(Label.Size.M))
                        .hint("One person by name; they are told when the report is published.")
                        .value(form.owner() == null ? "" : form.owner().value())
                        .error(errors.at("owner")),
                choices("Select a person", people, p -> Choice.of(p.id().value(), p.name())),
                Field.of("agency", Label.of("Which agency answers for it?").size(Label.Size.M))
                        .value(form.agency() == null ? "" : form.agency().value())
                        .error(errors.at("agency")),
                choices("Select an agency", agencies, a -> Choice.of(a.id().value(), a.name())),
                DateField.of(Field.of("deadline", Label.of("By when?").size(Label.Size.M)))
                        .hint("For example, 27 3 2027")
                        .typed(
                                form.date().day(),
                                form.date().month(),
                                form.date().year())
                        .errors(errors),
                Field.of(
                                "measure",
                                Label.of("How will anybody know that it was done and helped?")
                                        .size(Label.Size.M))
                        .value(form.measure())
                        .error(errors.at("measure")),
                form.key() == null ? "Save" : "Add this action");
    }

    private static <T> List<Choice> choices(String none, List<T> all, Function<T, Choice> choice) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", none)));
        all.forEach(one -> choices.add(choice.apply(one)));
        return choices;
    }

    /** What is wrong in the words of the page, in its order. */
    static FormErrors errors(RuleBroken refused, ActionForm form) {
        FormErrors errors = FormErrors.NONE;
        if (form.text() == null) {
            errors = errors.and(FormErrors.of("text", "Enter what is done"));
        }
        if (form.owner() == null) {
            errors = errors.and(FormErrors.of("owner", "Select who owns it"));
        }
        if (form.agency() == null) {
            errors = errors.and(FormErrors.of("agency", "Select the agency that answers for it"));
        }
        if (form.date().date().isEmpty()) {
            errors = errors.and(FormErrors.of(
                    "deadline-day",
                    form.date().isBlank()
                            ? "Enter the date by which it is done"
                            : "Enter a date that exists, with day, month and year"));
        }
        if (form.measure() == null) {
            errors = errors.and(FormErrors.of("measure", "Enter how anybody will know that it helped"));
        }
        UnaryOperator<String> field = name -> name.equals("deadline") ? "deadline-day" : name;
        return errors.and(FormErrors.of(refused, field));
    }
}

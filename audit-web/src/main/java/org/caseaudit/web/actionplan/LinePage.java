package org.caseaudit.web.actionplan;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.actionplan.ListedActionQueries.ListedView;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.DateField;
import org.caseaudit.web.govuk.Field;

/** One line of an imported list, to be completed or struck. @param lead as the list has it, in words */
public record LinePage(
        String address,
        int version,
        String lead,
        Field text,
        Field owner,
        List<Choice> people,
        Field agency,
        List<Choice> agencies,
        DateField deadline,
        Field measure,
        Field reason,
        boolean isStriking) {
    static LinePage of(
            String address,
            ListedView line,
            List<PersonView> people,
            List<AgencyView> agencies,
            LineForm typed,
            FormErrors errors) {
        return new LinePage(
                address,
                line.version(),
                line.lead() == null ? "The list names nobody." : "The list says: " + line.lead(),
                Field.of("text", "What is to be done").value(typed.text()).error(errors.at("text")),
                Field.of("owner", "Who owns it").value(typed.owner()).error(errors.at("owner")),
                choices(
                        "Select a person",
                        people.stream()
                                .map(person -> Choice.of(person.id().value(), person.name()))
                                .toList()),
                Field.of("agency", "Which agency answers for it")
                        .value(typed.agency())
                        .error(errors.at("agency")),
                choices(
                        "Select an agency",
                        agencies.stream()
                                .map(agency -> Choice.of(agency.id().value(), agency.name()))
                                .toList()),
                DateField.of("deadline", "By when")
                        .hint("For example 31 3 2027.")
                        .typed(
                                typed.deadline().day(),
                                typed.deadline().month(),
                                typed.deadline().year())
                        .errors(errors),
                Field.of("measure", "How anybody will know that it is done and helped")
                        .value(typed.measure())
                        .error(errors.at("measure")),
                Field.of("reason", "Why is it left behind?")
                        .value(typed.reason())
                        .error(errors.at("reason")),
                errors.at("reason") != null);
    }

    private static List<Choice> choices(String none, List<Choice> some) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", none)));
        choices.addAll(some);
        return choices;
    }
}

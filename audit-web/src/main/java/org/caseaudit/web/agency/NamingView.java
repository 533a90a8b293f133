package org.caseaudit.web.agency;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.assignment.OwedQueries.CycleOwed;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * The children nobody has a form for yet, each with the question who fills it.
 *
 * @param auditors of the agency, after "not yet"; only "not yet" where it has none
 */
public record NamingView(
        String theme,
        String agency,
        String due,
        String action,
        List<Field> children,
        List<Choice> auditors,
        String back) {
    /** The audit and the agency that is asked, with its people. */
    record Asked(AgencyId agency, String agencyName, CycleOwed owed, List<PersonView> people) {}

    static NamingView of(PartnershipId partnership, Asked asked, AllocationForm form, FormErrors errors) {
        CycleOwed owed = asked.owed();
        return new NamingView(
                owed.theme(),
                asked.agencyName(),
                London.day(owed.timetable().formsDue()),
                Addresses.in(partnership, "agency", asked.agency(), "cycles", owed.cycle(), "allocate"),
                owed.toAllocate().stream()
                        .map(child -> Field.of(
                                        AllocationForm.field(child.caseFile()),
                                        Label.of("Who audits " + child.pseudonym() + "?")
                                                .size(Label.Size.S))
                                .value(form.chosen(child.caseFile()))
                                .error(errors.at(AllocationForm.field(child.caseFile()))))
                        .toList(),
                auditors(asked),
                Addresses.in(partnership, "agency"));
    }

    private static List<Choice> auditors(Asked asked) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Nobody yet"));
        asked.people().stream()
                .filter(person -> audits(person, asked.agency()))
                .forEach(person -> choices.add(Choice.of(person.id().value(), person.name())));
        return choices;
    }

    private static boolean audits(PersonView person, AgencyId agency) {
        return person.roles().stream().anyMatch(held -> held.role() == Role.AUDITOR && agency.equals(held.agency()));
    }

    public boolean isNobodyThere() {
        return auditors.size() == 1;
    }
}

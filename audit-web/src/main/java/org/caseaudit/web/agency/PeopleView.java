package org.caseaudit.web.agency;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.agency.AgencyQueries.RoleView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.parts.Words;

/** Everybody with a role, and the agencies with those who lead for them. */
public record PeopleView(String address, List<AgencyLine> agencies, List<PersonLine> people) {
    /** @param leads their names, none where nobody leads yet */
    public record AgencyLine(String name, String href, String sector, boolean guest, List<String> leads) {}

    public record PersonLine(String name, String href, String email, List<String> roles) {}

    static PeopleView of(PartnershipId partnership, List<AgencyView> agencies, List<PersonView> people) {
        Map<AgencyId, String> names = names(agencies);
        return new PeopleView(
                Addresses.in(partnership, "people"),
                agencies.stream()
                        .map(agency -> new AgencyLine(
                                agency.name(),
                                Addresses.in(partnership, "people", "agencies", agency.id()),
                                Words.of(agency.sector()),
                                agency.guest(),
                                leads(agency.id(), people)))
                        .toList(),
                people.stream()
                        .map(person -> new PersonLine(
                                person.name(),
                                Addresses.in(partnership, "people", person.id()),
                                person.email(),
                                person.roles().stream()
                                        .map(role -> words(role, names))
                                        .toList()))
                        .toList());
    }

    static Map<AgencyId, String> names(List<AgencyView> agencies) {
        return agencies.stream().collect(Collectors.toMap(AgencyView::id, AgencyView::name));
    }

    /** For instance: Auditor, Exampleshire Police. */
    static String words(RoleView role, Map<AgencyId, String> names) {
        return Words.of(role.role()) + (role.agency() == null ? "" : ", " + names.get(role.agency()));
    }

    private static List<String> leads(AgencyId agency, List<PersonView> people) {
        return people.stream()
                .filter(person -> person.roles().stream()
                        .anyMatch(role -> role.role() == Role.AGENCY_LEAD && agency.equals(role.agency())))
                .map(PersonView::name)
                .toList();
    }
}

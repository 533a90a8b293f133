package org.caseaudit.web.agency;

import java.util.List;
import java.util.Map;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.agency.AgencyQueries.RoleView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.govuk.Row;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.parts.Words;

/** One person with the roles they hold. */
public record PersonPage(String email, String signsIn, List<Row> roles, String another, String correct) {
    static PersonPage of(PartnershipId partnership, PersonView person, Map<AgencyId, String> names) {
        return new PersonPage(
                person.email(),
                person.signedIn() ? "Has signed in." : "Has not signed in yet.",
                person.roles().stream()
                        .map(role -> row(partnership, role, names))
                        .toList(),
                Addresses.in(partnership, "people", person.id(), "roles"),
                Addresses.in(partnership, "people", person.id(), "correct"));
    }

    private static Row row(PartnershipId partnership, RoleView role, Map<AgencyId, String> names) {
        String words = PeopleView.words(role, names);
        String address = Addresses.in(partnership, "people", "memberships", role.membership());
        Row row = Row.of(
                Words.of(role.role()), role.agency() == null ? "For the whole partnership" : names.get(role.agency()));
        if (role.role() == Role.AUDITOR) {
            row = row.action("Hand over forms", address + "/hand-over", "as " + words);
        }
        return row.action("End", address + "/end", "the role " + words);
    }
}

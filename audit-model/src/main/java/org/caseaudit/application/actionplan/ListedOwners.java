package org.caseaudit.application.actionplan;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.actionplan.ListedLine;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.shared.PersonId;

/** Finds the people and agencies a list names among those of the partnership. */
@Collaborator
public class ListedOwners {
    private final Agencies agencies;
    private final Memberships memberships;
    private final People people;

    @Inject
    public ListedOwners(Agencies agencies, Memberships memberships, People people) {
        this.agencies = agencies;
        this.memberships = memberships;
        this.people = people;
    }

    /** Those there are, by what a list may call them. */
    record Known(Map<String, PersonId> people, Map<String, AgencyId> agencies) {
        ListedLine line(ActionListCsv.Line line) {
            return new ListedLine(
                    line.text(),
                    line.lead(),
                    people.get(key(line.lead())),
                    agencies.get(key(line.agency())),
                    line.deadline(),
                    line.measure());
        }
    }

    /** People by name and by e-mail; a name two people have is nobody's. */
    Known known() {
        Map<String, PersonId> byName = new HashMap<>();
        Collection<PersonId> members =
                memberships.all().stream().map(Membership::person).collect(Collectors.toSet());
        people.withIds(members).forEach(person -> {
            byName.merge(key(person.name()), person.id(), (one, other) -> null);
            byName.put(key(person.email()), person.id());
        });
        Map<String, AgencyId> byAgency = new HashMap<>();
        agencies.all().forEach(agency -> byAgency.put(key(agency.name()), agency.id()));
        return new Known(byName, byAgency);
    }

    private static String key(String words) {
        return words == null ? "" : words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}

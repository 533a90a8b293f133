package org.caseaudit.application.agency;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;

/** Agencies, for every member of the partnership; people, for those who keep them or hand out work. */
@UseCase
public class AgencyQueries {
    private final Agencies agencies;
    private final Memberships memberships;
    private final People people;

    @Inject
    public AgencyQueries(Agencies agencies, Memberships memberships, People people) {
        this.agencies = agencies;
        this.memberships = memberships;
        this.people = people;
    }

    public record AgencyView(AgencyId id, String name, Sector sector, boolean guest, int version) {}

    /** @param signedIn whether they have ever signed in; from then on they are known by their sign-in, not by the address */
    public record PersonView(
            PersonId id, String name, String email, List<RoleView> roles, boolean signedIn, int version) {}

    public record RoleView(MembershipId membership, Role role, AgencyId agency, int version) {}

    public List<AgencyView> agencies(Actor actor) {
        return agencies.all().stream().map(AgencyQueries::view).toList();
    }

    public AgencyView agency(Actor actor, AgencyId id) {
        return view(agencies.get(id));
    }

    /** Everybody with a role here; an agency lead who is nothing else sees only their own agencies' people. */
    public List<PersonView> people(Actor actor) {
        PeopleAccess.requireSeePeople(actor);
        boolean all = actor.is(Role.ADMINISTRATOR, Role.CHAIR, Role.COORDINATOR);
        Map<PersonId, List<Membership>> byPerson = memberships.all().stream()
                .filter(m -> all || actor.is(Role.AGENCY_LEAD, m.agency()))
                .collect(Collectors.groupingBy(Membership::person));
        return people.withIds(byPerson.keySet()).stream()
                .map(p -> view(p, byPerson.get(p.id())))
                .sorted(Comparator.comparing(PersonView::name).thenComparing(p -> p.id().value()))
                .toList();
    }

    /** Refuses with {@link NotFound} somebody who holds no role here. */
    public PersonView person(Actor actor, PersonId id) {
        return people(actor).stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("person"));
    }

    private static AgencyView view(Agency agency) {
        return new AgencyView(agency.id(), agency.name(), agency.sector(), agency.guest(), agency.version());
    }

    private static PersonView view(Person person, List<Membership> held) {
        return new PersonView(
                person.id(),
                person.name(),
                person.email(),
                held.stream()
                        .map(m -> new RoleView(m.id(), m.role(), m.agency(), m.version()))
                        .toList(),
                person.subject() != null,
                person.version());
    }
}

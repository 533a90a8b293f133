package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.caseaudit.application.agency.PeopleAccess;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.PersonId;

/**
 * What an auditor leaves behind, for the administrator who ends their role: how many forms, and who could go on with them.
 * Forms are counted as they were given out, whatever has become of them, so that the number does not tell how far the
 * agency is. An administrator who audits for an agency is not told the number of another one's.
 */
@UseCase
public class OpenWorkQueries {
    private final Memberships memberships;
    private final People people;
    private final OpenWork openWork;

    @Inject
    public OpenWorkQueries(Memberships memberships, People people, OpenWork openWork) {
        this.memberships = memberships;
        this.people = people;
        this.openWork = openWork;
    }

    /**
     * @param forms in audits that have not come to their meeting; 0 for every role but an auditor's; null where it is not
     *     for this administrator to know
     * @param successors the other auditors of the agency, by name
     */
    public record OpenWorkView(
            MembershipId membership,
            PersonId person,
            Role role,
            AgencyId agency,
            Integer forms,
            List<Successor> successors,
            int version) {}

    public record Successor(PersonId person, String name) {}

    /** Refuses everybody but the administrator, and with NotFound a role that has ended. */
    public OpenWorkView of(Actor actor, MembershipId id) {
        PeopleAccess.requireKeep(actor);
        Membership membership = OpenWork.current(memberships, id);
        return new OpenWorkView(
                id,
                membership.person(),
                membership.role(),
                membership.agency(),
                mayCount(actor, membership) ? openWork.of(membership).size() : null,
                membership.role() == Role.AUDITOR ? successors(membership) : List.of(),
                membership.version());
    }

    private static boolean mayCount(Actor actor, Membership membership) {
        return actor.agencies().stream().allMatch(own -> own.equals(membership.agency()));
    }

    private List<Successor> successors(Membership leaving) {
        List<PersonId> others = memberships.all().stream()
                .filter(m -> m.seat().equals(leaving.seat()) && !m.person().equals(leaving.person()))
                .map(Membership::person)
                .toList();
        return people.withIds(others).stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(p -> p.id().value()))
                .map(p -> new Successor(p.id(), p.name()))
                .toList();
    }
}

package org.caseaudit.domain.agency;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;

/** The person acting, in the partnership they act in, with the seats they hold there. */
public record Actor(PersonId person, PartnershipId partnership, List<Seat> seats) {
    public Actor {
        seats = List.copyOf(seats);
    }

    public boolean is(Role... anyOf) {
        Set<Role> wanted = Set.of(anyOf);
        return seats.stream().anyMatch(s -> wanted.contains(s.role()));
    }

    public boolean is(Role role, AgencyId agency) {
        return seats.contains(new Seat(role, agency));
    }

    /** The agencies for which the person holds one of the roles. */
    public Set<AgencyId> agencies(Role... anyOf) {
        Set<Role> wanted = Set.of(anyOf);
        return seats.stream()
                .filter(s -> s.agency() != null && wanted.contains(s.role()))
                .map(Seat::agency)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The agencies the person works for in the audit, as auditor or as lead. */
    public Set<AgencyId> agencies() {
        return agencies(Role.AUDITOR, Role.AGENCY_LEAD);
    }

    public boolean servesAny(Collection<AgencyId> some) {
        return agencies().stream().anyMatch(some::contains);
    }
}

package org.caseaudit.domain.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.shared.PersonId;

/**
 * Who was asked to the table: somebody with an account, in the role they held that day, or a guest known by their role
 * only (a named nurse, a head teacher). A guest's name is not kept: nothing needs it.
 *
 * @param agency for which they sat there; null for the office and for guests of no agency of the partnership
 * @param person null for a guest
 * @param role null for a guest
 * @param guest what a guest is; null for somebody with an account
 */
@Embeddable
public record Attendee(
        @Column(name = "agency_id") AgencyId agency,
        @Column(name = "person_id", updatable = false) PersonId person,
        @Enumerated(EnumType.STRING) @Column(name = "role") Role role,
        @Column(name = "guest", updatable = false) String guest) {
    /** As wide as its column. */
    public static final int LONGEST_GUEST = 200;

    private static final List<Role> OF_AN_AGENCY = List.of(Role.AGENCY_LEAD, Role.AUDITOR);
    private static final List<Role> OF_THE_PARTNERSHIP =
            List.of(Role.CHAIR, Role.COORDINATOR, Role.SCRUTINEER, Role.BOARD_MEMBER);

    public static Attendee person(PersonId person, Role role, AgencyId agency) {
        return new Attendee(agency, person, role, null);
    }

    public static Attendee guest(String guest, AgencyId agency) {
        return new Attendee(agency, null, null, guest.strip());
    }

    /**
     * The role in which somebody with these seats sits at the table: for an agency as its lead or else as its auditor, for
     * none as one of the office or the board. Empty for anybody else; who keeps people and settings has no place there.
     */
    public static Optional<Role> roleAtTheTable(Collection<Seat> seats, AgencyId agency) {
        return (agency == null ? OF_THE_PARTNERSHIP : OF_AN_AGENCY)
                .stream().filter(role -> seats.contains(new Seat(role, agency))).findFirst();
    }

    /** Nobody is at a meeting twice: a person counts once, a guest once for each agency. */
    public boolean isSameAs(Attendee other) {
        return person != null
                ? person.equals(other.person)
                : other.person == null && guest.equalsIgnoreCase(other.guest) && Objects.equals(agency, other.agency);
    }
}

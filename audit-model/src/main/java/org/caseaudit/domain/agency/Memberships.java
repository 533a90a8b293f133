package org.caseaudit.domain.agency;

import java.util.List;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.Repository;

/** Who holds which role in the partnership. */
public interface Memberships extends Repository<Membership, MembershipId> {
    /** The current roles of one person, in the partnership the use case runs in, or in all when it runs across them. */
    List<Membership> ofPerson(PersonId person);

    /** Everybody's current roles. */
    List<Membership> all();

    /** Whether the person holds a role in another partnership of this installation; no more than that is told. */
    boolean servesElsewhere(PersonId person, PartnershipId here);

    @Override
    default String noun() {
        return "membership";
    }
}

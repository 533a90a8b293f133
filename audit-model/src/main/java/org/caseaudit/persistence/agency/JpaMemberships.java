package org.caseaudit.persistence.agency;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.persistence.shared.JpaRepository;
import org.caseaudit.persistence.shared.JpaStore;

@JpaStore
class JpaMemberships extends JpaRepository<Membership, MembershipId> implements Memberships {
    @Inject
    JpaMemberships(EntityManager em) {
        super(em, Membership.class);
    }

    @Override
    public List<Membership> ofPerson(PersonId person) {
        return list("from Membership where person = ?1 and endedAt is null order by begunAt, id", person);
    }

    @Override
    public List<Membership> all() {
        return list("from Membership where endedAt is null order by begunAt, id");
    }
}

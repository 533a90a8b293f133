package org.caseaudit.persistence.agency;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.shared.PartnershipId;
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

    /** Past the mapping, which shows the memberships of one partnership only. */
    @Override
    public boolean servesElsewhere(PersonId person, PartnershipId here) {
        Object count = em().createNativeQuery(
                        "select count(*) from membership where person_id = ?1 and ended_at is null and partnership_id <> ?2")
                .setParameter(1, bytes(person.value()))
                .setParameter(2, bytes(here.value()))
                .getSingleResult();
        return ((Number) count).longValue() > 0;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public List<Membership> all() {
        return list("from Membership where endedAt is null order by begunAt, id");
    }
}

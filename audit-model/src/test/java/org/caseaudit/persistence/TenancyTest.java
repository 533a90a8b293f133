package org.caseaudit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class TenancyTest {
    @Test
    void agencies_areInvisible_fromAnotherPartnership() {
        PartnershipId one = new PartnershipId(UUID.randomUUID());
        PartnershipId other = new PartnershipId(UUID.randomUUID());
        try (TestDatabase database = new TestDatabase()) {
            for (PartnershipId id : new PartnershipId[] {one, other}) {
                database.in(id, em -> {
                    em.persist(new Partnership(id, "Partnership " + id.value()));
                    return null;
                });
            }
            AgencyId agency = new AgencyId(UUID.randomUUID());
            database.in(one, em -> {
                em.persist(new Agency(agency, "Example Police", Sector.POLICE, false));
                return null;
            });
            assertThat(names(database, one)).containsExactly("Example Police");
            assertThat(names(database, other)).isEmpty();
        }
    }

    private static List<String> names(TestDatabase database, PartnershipId partnership) {
        return database.in(
                partnership,
                em -> em.createQuery("select name from Agency", String.class).getResultList());
    }
}

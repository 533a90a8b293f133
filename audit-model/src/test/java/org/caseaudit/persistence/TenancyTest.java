package org.caseaudit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.testing.JpaUseCases;
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

    /** Whoever serves two partnerships is no one administrator's to rename; that there is another is all that is told. */
    @Test
    void roleInAnotherPartnership_isKnownOf_andNotSeen() {
        PartnershipId one = new PartnershipId(UUID.randomUUID());
        PartnershipId other = new PartnershipId(UUID.randomUUID());
        PersonId both = new PersonId(UUID.randomUUID());
        PersonId here = new PersonId(UUID.randomUUID());
        try (TestDatabase database = new TestDatabase()) {
            for (PartnershipId id : new PartnershipId[] {one, other}) {
                database.in(id, em -> {
                    em.persist(new Partnership(id, "Partnership " + id.value()));
                    return null;
                });
            }
            database.in(one, em -> {
                em.persist(new Person(both, "both@example.org", "Synthetic Both"));
                em.persist(new Person(here, "here@example.org", "Synthetic Here"));
                em.persist(scrutineer(both));
                em.persist(scrutineer(here));
                return null;
            });
            database.in(other, em -> {
                em.persist(scrutineer(both));
                return null;
            });

            database.in(one, em -> {
                Memberships memberships =
                        JpaUseCases.over(em, Clock.systemUTC()).use(Memberships.class);
                assertThat(memberships.servesElsewhere(both, one)).isTrue();
                assertThat(memberships.servesElsewhere(here, one)).isFalse();
                assertThat(memberships.ofPerson(both)).hasSize(1);
                return null;
            });
        }
    }

    private static Membership scrutineer(PersonId person) {
        return new Membership(new MembershipId(UUID.randomUUID()), person, Role.SCRUTINEER, null, Instant.EPOCH);
    }

    private static List<String> names(TestDatabase database, PartnershipId partnership) {
        return database.in(
                partnership,
                em -> em.createQuery("select name from Agency", String.class).getResultList());
    }
}

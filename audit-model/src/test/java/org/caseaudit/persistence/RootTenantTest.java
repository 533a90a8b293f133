package org.caseaudit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.calendar.FeedDoor;
import org.caseaudit.application.shared.Tenancy;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.calendar.CalendarFeed;
import org.caseaudit.domain.calendar.CalendarFeedId;
import org.caseaudit.domain.calendar.CalendarFeeds;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.testing.JpaUseCases;
import org.caseaudit.testing.TestClock;
import org.caseaudit.testing.TestDatabase;
import org.caseaudit.testing.UseCases;
import org.junit.jupiter.api.Test;

class RootTenantTest {
    @Test
    void signingIn_seesTheMembershipsOfAllPartnerships() {
        PartnershipId one = new PartnershipId(UUID.randomUUID());
        PersonId person = new PersonId(UUID.randomUUID());
        try (TestDatabase database = new TestDatabase()) {
            database.in(one, em -> {
                em.persist(new Partnership(one, "One"));
                em.persist(new Person(person, "someone@example.org", "Someone Synthetic"));
                em.persist(
                        new Membership(new MembershipId(UUID.randomUUID()), person, Role.CHAIR, null, Instant.EPOCH));
                return null;
            });
            var found = database.in(
                    new PartnershipId(Tenancy.ALL),
                    em -> em.createQuery(
                                    "from Membership where person = ?1 and endedAt is null order by begunAt, id",
                                    Membership.class)
                            .setParameter(1, person)
                            .getResultList());
            assertThat(found).extracting(Membership::partnership).containsExactly(one);
        }
    }

    @Test
    void aCalendarFeed_leadsToItsOwner_inTheirPartnership() {
        PartnershipId one = new PartnershipId(UUID.randomUUID());
        PersonId person = new PersonId(UUID.randomUUID());
        try (TestDatabase database = new TestDatabase()) {
            database.in(one, em -> {
                em.persist(new Partnership(one, "One"));
                em.persist(new Person(person, "someone@example.org", "Someone Synthetic"));
                em.persist(
                        new Membership(new MembershipId(UUID.randomUUID()), person, Role.CHAIR, null, Instant.EPOCH));
                em.persist(new CalendarFeed(new CalendarFeedId(UUID.randomUUID()), person, "secret", Instant.EPOCH));
                return null;
            });
            var owner = database.in(new PartnershipId(Tenancy.ALL), em -> {
                UseCases uses = JpaUseCases.over(em, new TestClock());
                return new FeedDoor(uses.use(CalendarFeeds.class), uses.use(Memberships.class)).owner("secret");
            });
            assertThat(owner).contains(new Actor(person, one, List.of(new Seat(Role.CHAIR, null))));
        }
    }
}

package org.caseaudit.application.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Tenancy;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Memberships;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Partnerships;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;

/** Makes the partnership and its first administrator on an installation that has none; everything else is done through them. */
@ApplicationScoped
@Transactional
public class Bootstrap {
    @Inject
    private Partnerships partnerships;

    @Inject
    private People people;

    @Inject
    private Memberships memberships;

    @Inject
    private Clock clock;

    /** Does nothing when a partnership of that name exists, so it may run at every start. */
    public void ensure(String partnershipName, String administratorEmail) throws Exception {
        PartnershipId id = Ids.next(PartnershipId::new);
        Tenancy.in(
                id,
                () -> { // before the first look at the database: the session belongs to the partnership
                    if (partnerships.all().stream().noneMatch(p -> p.name().equals(partnershipName))) {
                        create(id, partnershipName, administratorEmail);
                    }
                    return null;
                });
    }

    private void create(PartnershipId id, String partnershipName, String administratorEmail) {
        partnerships.add(new Partnership(id, partnershipName));
        Person administrator = people.withEmail(Person.normalised(administratorEmail))
                .orElseGet(() -> {
                    Person first = new Person(Ids.next(PersonId::new), administratorEmail, "Administrator");
                    people.add(first);
                    return first;
                });
        memberships.add(new Membership(
                Ids.next(MembershipId::new), administrator.id(), Role.ADMINISTRATOR, null, clock.instant()));
    }
}

package org.caseaudit.application.agency;

import java.util.List;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;

/** The person signed in and the partnerships they serve. */
public record WhoAmI(PersonId person, String name, List<Service> partnerships) {
    public record Service(PartnershipId partnership, String name, List<Seat> roles) {}
}

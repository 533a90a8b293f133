package org.caseaudit.domain.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/** A lead the briefing was sent to, to pass it on to the teams of the agency. */
@Entity
@Table(name = "briefing_addressee")
public class BriefingAddressee extends Owned {
    @Id
    @Column(name = "id")
    private BriefingAddresseeId id;

    @Column(name = "briefing_id", nullable = false, updatable = false)
    private BriefingId briefing;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private AgencyId agency;

    @Column(name = "person_id", nullable = false, updatable = false)
    private PersonId person;

    protected BriefingAddressee() {}

    public BriefingAddressee(BriefingAddresseeId id, BriefingId briefing, AgencyId agency, PersonId person) {
        this.id = id;
        this.briefing = briefing;
        this.agency = agency;
        this.person = person;
    }

    public BriefingAddresseeId id() {
        return id;
    }

    public BriefingId briefing() {
        return briefing;
    }

    public AgencyId agency() {
        return agency;
    }

    public PersonId person() {
        return person;
    }
}

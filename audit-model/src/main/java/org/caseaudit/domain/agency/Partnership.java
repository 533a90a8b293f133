package org.caseaudit.domain.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.PartnershipId;

/** The safeguarding partnership: owns everything else and is the boundary nothing crosses. */
@Entity
@Table(name = "partnership")
public class Partnership {
    @Id
    @Column(name = "id")
    private PartnershipId id;

    @Column(name = "name", nullable = false)
    private String name;

    protected Partnership() {}

    /** Refuses a missing or over-long name. */
    public Partnership(PartnershipId id, String name) {
        new Faults().text("name", name, Faults.SHORT_TEXT).throwIfAny("The partnership needs a name.");
        this.id = id;
        this.name = name.strip();
    }

    public PartnershipId id() {
        return id;
    }

    public String name() {
        return name;
    }
}

package org.caseaudit.domain.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;

/** A partner organisation; a guest comes from outside the area and takes part in single cycles. */
@Entity
@Table(name = "agency")
public class Agency extends Owned {
    @Id
    @Column(name = "id")
    private AgencyId id;

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "sector", nullable = false)
    private Sector sector;

    @Column(name = "guest", nullable = false)
    private boolean guest;

    protected Agency() {}

    /** Refuses a missing or over-long name, or a missing sector. */
    public Agency(AgencyId id, String name, Sector sector, boolean guest) {
        this.id = id;
        describe(name, sector, guest);
    }

    /** Refuses a missing or over-long name, or a missing sector. */
    public final void describe(String newName, Sector newSector, boolean isGuest) {
        new Faults()
                .text("name", newName, Faults.SHORT_TEXT)
                .require(newSector != null, "sector", "Select the sector.")
                .throwIfAny("The agency cannot be saved like this.");
        this.name = newName.strip();
        this.sector = newSector;
        this.guest = isGuest;
    }

    public AgencyId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Sector sector() {
        return sector;
    }

    public boolean guest() {
        return guest;
    }
}

package org.caseaudit.domain.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Faults;

/** Who has to act: a person by name, because a concern passed to a department is passed to nobody. */
@Embeddable
public record NamedManager(
        @Column(name = "manager_name") String name,
        @Column(name = "manager_agency_id") AgencyId agency) {
    boolean isSameAs(NamedManager other) {
        return other != null && agency.equals(other.agency) && name.strip().equalsIgnoreCase(other.name);
    }

    /** Refuses a missing name or agency. */
    void check() {
        new Faults()
                .text("name", name, Faults.SHORT_TEXT)
                .require(agency != null, "agency", "Name the manager's agency.")
                .throwIfAny("A concern goes to a named manager.");
    }
}

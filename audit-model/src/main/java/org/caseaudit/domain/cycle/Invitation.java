package org.caseaudit.domain.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Owned;

/** An agency takes part in a cycle. */
@Entity
@Table(name = "invitation")
public class Invitation extends Owned {
    @Id
    @Column(name = "id")
    private InvitationId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private AgencyId agency;

    @Column(name = "invited_at", nullable = false, updatable = false)
    private Instant invitedAt;

    protected Invitation() {}

    public Invitation(InvitationId id, CycleId cycle, AgencyId agency, Instant now) {
        this.id = id;
        this.cycle = cycle;
        this.agency = agency;
        this.invitedAt = now;
    }

    public InvitationId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public AgencyId agency() {
        return agency;
    }
}

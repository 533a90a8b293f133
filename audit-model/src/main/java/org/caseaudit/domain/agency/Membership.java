package org.caseaudit.domain.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/** A role a person holds in a partnership, for agency roles in one agency; ended, never deleted. */
@Entity
@Table(name = "membership")
public class Membership extends Owned {
    @Id
    @Column(name = "id")
    private MembershipId id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, updatable = false)
    private Role role;

    @Column(name = "agency_id", updatable = false)
    private AgencyId agency;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Membership() {}

    /** Refuses an agency role without agency, and a partnership role with one. */
    public Membership(MembershipId id, PersonId person, Role role, AgencyId agency, Instant now) {
        if (role == null) {
            throw RuleBroken.field("role", "Select a role.");
        }
        if (role.ofAgency() && agency == null) {
            throw RuleBroken.field("agency", "Select the agency for which the person holds this role.");
        }
        if (!role.ofAgency() && agency != null) {
            throw RuleBroken.field("agency", "This role is held for the whole partnership; leave the agency out.");
        }
        this.id = id;
        this.person = person;
        this.role = role;
        this.agency = agency;
        this.begunAt = now;
    }

    /** Ends the role; refuses when it has ended already. */
    public void end(Instant now) {
        if (endedAt != null) {
            throw new RuleBroken(RuleBroken.CONFLICT, "This membership has ended already.");
        }
        this.endedAt = now;
    }

    public boolean current() {
        return endedAt == null;
    }

    public Seat seat() {
        return new Seat(role, agency);
    }

    public MembershipId id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public AgencyId agency() {
        return agency;
    }
}

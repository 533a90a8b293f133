package org.caseaudit.domain.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;

/** An agency keeps the grade it gave, and says why. Goes into the report as it is. */
@Entity
@Table(name = "dissent")
public class Dissent extends Owned {
    @Id
    @Column(name = "id")
    private DissentId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "decision_id", nullable = false, updatable = false)
    private DecisionId decision;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private AgencyId agency;

    @Column(name = "grade", nullable = false, updatable = false)
    private String grade;

    @Column(name = "reason", nullable = false, updatable = false, length = 1_000_000)
    private String reason;

    protected Dissent() {}

    Dissent(DissentId id, Decision decision, AgencyGrade own, String reason) {
        this.id = id;
        this.cycle = decision.cycle();
        this.decision = decision.id();
        this.agency = own.agency();
        this.grade = own.grade();
        this.reason = reason.strip();
    }

    public DissentId id() {
        return id;
    }

    public DecisionId decision() {
        return decision;
    }

    public AgencyId agency() {
        return agency;
    }

    public String grade() {
        return grade;
    }

    public String reason() {
        return reason;
    }
}

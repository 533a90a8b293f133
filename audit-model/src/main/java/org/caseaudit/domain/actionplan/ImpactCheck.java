package org.caseaudit.domain.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/**
 * A look back at a closed action: done is not the same as helped. Each look stays; a later one adds to it and replaces
 * nothing.
 */
@Entity
@Table(name = "impact_check")
public class ImpactCheck extends Owned {
    @Id
    @Column(name = "id")
    private ImpactCheckId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "action_id", nullable = false, updatable = false)
    private ActionId action;

    @Enumerated(EnumType.STRING)
    @Column(name = "impact", nullable = false, updatable = false)
    private Impact impact;

    @Column(name = "what_shows_it", nullable = false, updatable = false, length = 1_000_000)
    private String whatShowsIt;

    @Column(name = "checked_by", nullable = false, updatable = false)
    private PersonId checkedBy;

    @Column(name = "checked_at", nullable = false, updatable = false)
    private Instant checkedAt;

    protected ImpactCheck() {}

    /** Refuses for an action that is not closed, and without an answer and what shows it. */
    public ImpactCheck(ImpactCheckId id, Action action, Impact impact, String whatShowsIt, PersonId who, Instant now) {
        if (action.state() != ActionState.CLOSED) {
            throw ActionLife.TABLE.refusal(action.state(), "Whether an action helped is asked once it is closed.");
        }
        new Faults()
                .require(impact != null, "impact", "Select whether it made a difference.")
                .text("whatShowsIt", whatShowsIt, Faults.LONG_TEXT)
                .throwIfAny("Say whether the action made a difference, and what shows it.");
        this.id = id;
        this.cycle = action.cycle();
        this.action = action.id();
        this.impact = impact;
        this.whatShowsIt = whatShowsIt.strip();
        this.checkedBy = who;
        this.checkedAt = now;
    }

    public ImpactCheckId id() {
        return id;
    }

    public ActionId action() {
        return action;
    }

    public Impact impact() {
        return impact;
    }

    public String whatShowsIt() {
        return whatShowsIt;
    }

    public PersonId checkedBy() {
        return checkedBy;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}

package org.caseaudit.domain.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/** A change of an action's deadline: asked for with a reason, approved or rejected by the chair, the old date kept. */
@Entity
@Table(name = "redating")
public class Redating extends Owned {
    @Id
    @Column(name = "id")
    private RedatingId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "action_id", nullable = false, updatable = false)
    private ActionId action;

    @Column(name = "old_deadline", nullable = false, updatable = false)
    private LocalDate oldDeadline;

    @Column(name = "new_deadline", nullable = false, updatable = false)
    private LocalDate newDeadline;

    @Column(name = "reason", nullable = false, updatable = false, length = 1_000_000)
    private String reason;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private PersonId askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "approved_by")
    private PersonId approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "rejected_by")
    private PersonId rejectedBy;

    @Column(name = "rejected_at")
    private Instant rejectedAt;

    @Column(name = "rejection_reason", length = 1_000_000)
    private String rejectionReason;

    protected Redating() {}

    /** Refuses without reason, without a new date, the same date, or for an action that has ended. */
    public Redating(RedatingId id, Action action, LocalDate newDeadline, String reason, PersonId who, Instant now) {
        requireOpen(action);
        new Faults()
                .require(newDeadline != null, "deadline", "Enter the new date.")
                .require(!action.deadline().equals(newDeadline), "deadline", "This is the date it has already.")
                .text("reason", reason, Faults.LONG_TEXT)
                .throwIfAny("The action cannot be re-dated like this.");
        this.id = id;
        this.cycle = action.cycle();
        this.action = action.id();
        this.oldDeadline = action.deadline();
        this.newDeadline = newDeadline;
        this.reason = reason.strip();
        this.askedBy = who;
        this.askedAt = now;
    }

    private static void requireOpen(Action action) {
        if (!action.open()) {
            throw ActionLife.TABLE.refusal(action.state(), "This action has ended; reopen it before re-dating.");
        }
    }

    /** The chair agrees, and the action has its new date. Refuses what is decided already, and once the action has ended. */
    public void approve(Action its, PersonId chair, Instant now) {
        requireOpen(its);
        requireUndecided();
        this.approvedBy = chair;
        this.approvedAt = now;
        its.redate(newDeadline);
    }

    /**
     * The chair does not agree; the action keeps its date. Refuses without reason, what is decided already, and once the
     * action has ended.
     */
    public void reject(Action its, PersonId chair, String why, Instant now) {
        requireOpen(its);
        requireUndecided();
        new Faults().text("reason", why, Faults.LONG_TEXT).throwIfAny("Say why the date stays.");
        this.rejectedBy = chair;
        this.rejectedAt = now;
        this.rejectionReason = why.strip();
    }

    private void requireUndecided() {
        if (approvedAt != null) {
            throw new RuleBroken(RuleBroken.CONFLICT, "This change of date is approved already.");
        }
        if (rejectedAt != null) {
            throw new RuleBroken(
                    RuleBroken.CONFLICT, "This change of date is rejected already; another one can be asked for.");
        }
    }

    /** Whether the chair has still to decide. */
    public boolean waits() {
        return approvedAt == null && rejectedAt == null;
    }

    public RedatingId id() {
        return id;
    }

    public ActionId action() {
        return action;
    }

    public LocalDate oldDeadline() {
        return oldDeadline;
    }

    public LocalDate newDeadline() {
        return newDeadline;
    }

    public String reason() {
        return reason;
    }

    public PersonId askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public Instant rejectedAt() {
        return rejectedAt;
    }

    /** Null unless it was rejected. */
    public String rejectionReason() {
        return rejectionReason;
    }
}

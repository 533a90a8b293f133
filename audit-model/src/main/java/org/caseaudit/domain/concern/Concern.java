package org.caseaudit.domain.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Somebody saw that a child may not be safe and does not wait for the meeting. It is referred to a manager by name, what
 * was done is written down, and the chair resolves it. Sandwell took such cases up the line by hand (LGA letter, appendix
 * 1); here none can be lost, and the cycle cannot close over it.
 */
@Entity
@Table(name = "concern")
public class Concern extends Owned {
    @Id
    @Column(name = "id")
    private ConcernId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "case_id", nullable = false, updatable = false)
    private CaseId caseFile;

    /** The form in which it was raised; null when outside of one. */
    @Column(name = "assignment_id", updatable = false)
    private AssignmentId assignment;

    /** The agency for which it was raised; null when the office did. */
    @Column(name = "agency_id", updatable = false)
    private AgencyId agency;

    @Column(name = "text", nullable = false, updatable = false, length = 1_000_000)
    private String text;

    @Column(name = "due", nullable = false, updatable = false)
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ConcernState state;

    @Column(name = "raised_by", nullable = false, updatable = false)
    private PersonId raisedBy;

    @Column(name = "raised_at", nullable = false, updatable = false)
    private Instant raisedAt;

    @Embedded
    private NamedManager manager;

    @Column(name = "referred_by")
    private PersonId referredBy;

    @Column(name = "referred_at")
    private Instant referredAt;

    @Column(name = "action_taken", length = 1_000_000)
    private String actionTaken;

    @Column(name = "acted_by")
    private PersonId actedBy;

    @Column(name = "acted_at")
    private Instant actedAt;

    @Column(name = "outcome", length = 1_000_000)
    private String outcome;

    @Column(name = "resolved_by")
    private PersonId resolvedBy;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected Concern() {}

    /** Where a concern comes from: form and agency may each be missing (null). */
    public record Source(CycleId cycle, CaseId caseFile, AssignmentId assignment, AgencyId agency, PersonId raisedBy) {}

    /**
     * Refuses a missing text, and a due date before today.
     *
     * @param dueIn working days within which it is to be followed up where no date is given
     * @param dueDate null when nobody said one
     */
    public Concern(ConcernId id, Source source, String text, LocalDate dueDate, int dueIn, Instant now) {
        LocalDate today = now.atZone(Assignment.ZONE).toLocalDate();
        new Faults()
                .text("text", text, Faults.LONG_TEXT)
                .require(
                        dueDate == null || !dueDate.isBefore(today), "due", "This date has passed; choose a later one.")
                .throwIfAny("The concern cannot be raised like this.");
        this.id = id;
        this.cycle = source.cycle();
        this.caseFile = source.caseFile();
        this.assignment = source.assignment();
        this.agency = source.agency();
        this.raisedBy = source.raisedBy();
        this.raisedAt = now;
        this.text = text.strip();
        this.due = dueDate != null ? dueDate : WorkingDays.after(today, dueIn);
        this.state = ConcernState.RAISED;
    }

    /**
     * Passes it to a manager, or from the wrong one to another. Refuses once action is recorded, without name or agency, to
     * the manager who has it, and to another without reason.
     *
     * @param reason why another manager has to take it; null the first time
     */
    public void refer(NamedManager to, String reason, PersonId who, Instant now) {
        ConcernState next = ConcernLife.TABLE.next(state, ConcernCommand.REFER, reason);
        to.check();
        if (to.isSameAs(manager)) {
            throw new RuleBroken(RuleBroken.CONFLICT, "This manager has the concern already.");
        }
        this.state = next;
        this.manager = new NamedManager(to.name().strip(), to.agency());
        this.referredBy = who;
        this.referredAt = now;
    }

    /** Writes down what was done for the child. Refuses unless referred, and without words. */
    public void recordAction(String whatWasDone, PersonId who, Instant now) {
        ConcernState next = ConcernLife.TABLE.next(state, ConcernCommand.RECORD_ACTION, null);
        new Faults().text("action", whatWasDone, Faults.LONG_TEXT).throwIfAny("Say what was done for the child.");
        this.state = next;
        this.actionTaken = whatWasDone.strip();
        this.actedBy = who;
        this.actedAt = now;
    }

    /** Ends it. Refuses unless action is recorded, and without saying what came of it for the child. */
    public void resolve(String whatCameOfIt, PersonId who, Instant now) {
        ConcernState next = ConcernLife.TABLE.next(state, ConcernCommand.RESOLVE, null);
        new Faults().text("outcome", whatCameOfIt, Faults.LONG_TEXT).throwIfAny("Say what came of it for the child.");
        this.state = next;
        this.outcome = whatCameOfIt.strip();
        this.resolvedBy = who;
        this.resolvedAt = now;
    }

    public boolean open() {
        return state != ConcernState.RESOLVED;
    }

    public boolean overdue(LocalDate today) {
        return open() && due.isBefore(today);
    }

    public ConcernId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public CaseId caseFile() {
        return caseFile;
    }

    public AssignmentId assignment() {
        return assignment;
    }

    public AgencyId agency() {
        return agency;
    }

    public String text() {
        return text;
    }

    public LocalDate due() {
        return due;
    }

    public ConcernState state() {
        return state;
    }

    public PersonId raisedBy() {
        return raisedBy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Null until it is referred. */
    public NamedManager manager() {
        return manager;
    }

    public Instant referredAt() {
        return referredAt;
    }

    public String actionTaken() {
        return actionTaken;
    }

    public Instant actedAt() {
        return actedAt;
    }

    public String outcome() {
        return outcome;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }
}

package org.caseaudit.domain.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/**
 * What one agency does about a recommendation. Proposed at the report, accepted by its owner, evidenced when done, closed
 * when the evidence convinces; a new date is a recorded act of its own.
 */
@Entity
@Table(name = "action")
public class Action extends Owned {
    @Id
    @Column(name = "id")
    private ActionId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "recommendation_id", nullable = false, updatable = false)
    private RecommendationId recommendation;

    @Column(name = "text", nullable = false, length = 1_000_000)
    private String text;

    @Column(name = "owner_id", nullable = false)
    private PersonId owner;

    @Column(name = "agency_id", nullable = false)
    private AgencyId agency;

    @Column(name = "deadline", nullable = false)
    private LocalDate deadline;

    @Column(name = "measure", nullable = false, length = 1_000_000)
    private String measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ActionState state;

    @Column(name = "evidence", length = 1_000_000)
    private String evidence;

    /** Why it was last returned, reopened or carried forward. */
    @Column(name = "state_reason", length = 1_000_000)
    private String stateReason;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Action() {}

    /** Refuses a plan without owner, agency, deadline or measure. */
    public Action(ActionId id, CycleId cycle, RecommendationId recommendation, ActionPlan plan) {
        this.id = id;
        this.cycle = cycle;
        this.recommendation = recommendation;
        this.state = ActionState.PROPOSED;
        write(plan);
    }

    /** Changes what is proposed. Refuses once the owner has accepted it, and a plan with gaps. */
    public void amend(ActionPlan plan) {
        if (state != ActionState.PROPOSED) {
            throw ActionLife.TABLE.refusal(
                    state,
                    "The owner has accepted this action; change its date by re-dating, or propose another action.");
        }
        write(plan);
    }

    private void write(ActionPlan plan) {
        plan.check();
        this.text = plan.text().strip();
        this.owner = plan.owner();
        this.agency = plan.agency();
        this.deadline = plan.deadline();
        this.measure = plan.measure().strip();
    }

    public void accept() {
        move(ActionCommand.ACCEPT, null);
    }

    /** The owner says what was done. Refuses without evidence. */
    public void evidence(String whatWasDone) {
        ActionState next = ActionLife.TABLE.next(state, ActionCommand.EVIDENCE, null);
        new Faults().text("evidence", whatWasDone, Faults.LONG_TEXT).throwIfAny("Say what was done and what shows it.");
        this.state = next;
        this.evidence = whatWasDone;
    }

    /** Files are gathered while the owner has it in hand. Refuses before it is accepted, and once it is evidenced. */
    public void requireInHand() {
        if (state != ActionState.ACCEPTED) {
            throw ActionLife.TABLE.refusal(
                    state, "Files are attached and removed between accepting an action and saying what was done.");
        }
    }

    /** The evidence does not convince. Refuses without reason. */
    public void returnToOwner(String reason) {
        move(ActionCommand.RETURN, reason);
    }

    public void close(Instant now) {
        move(ActionCommand.CLOSE, null);
        this.closedAt = now;
    }

    /** Refuses without reason. */
    public void reopen(String reason) {
        move(ActionCommand.REOPEN, reason);
        this.closedAt = null;
    }

    /** Takes it out of this cycle into a later one, named in the reason. */
    public void carryForward(String whereAndWhy) {
        move(ActionCommand.CARRY_FORWARD, whereAndWhy);
    }

    /**
     * Another person goes on with it, where it stands: what is accepted and done stays so, and why it was last returned
     * stays readable. Refuses without reason, nobody, who owns it already, and once it has ended.
     */
    public void handOver(PersonId newOwner, String reason) {
        ActionState next = ActionLife.TABLE.next(state, ActionCommand.HAND_OVER, reason);
        new Faults()
                .require(newOwner != null, "owner", "Select who goes on with it.")
                .require(!owner.equals(newOwner), "owner", "This is its owner already.")
                .throwIfAny("The action cannot be handed over like this.");
        this.state = next;
        this.owner = newOwner;
    }

    /** Puts an approved new date in place; the old one stays in the {@link Redating}. */
    void redate(LocalDate newDeadline) {
        this.deadline = newDeadline;
    }

    private void move(ActionCommand command, String reason) {
        this.state = ActionLife.TABLE.next(state, command, reason);
        this.stateReason = reason;
    }

    public boolean overdue(LocalDate today) {
        return open() && deadline.isBefore(today);
    }

    /** Whether anything is still to be done in this cycle. */
    public boolean open() {
        return state.open();
    }

    public ActionPlan plan() {
        return new ActionPlan(text, owner, agency, deadline, measure);
    }

    public ActionId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public RecommendationId recommendation() {
        return recommendation;
    }

    public String text() {
        return text;
    }

    public PersonId owner() {
        return owner;
    }

    public AgencyId agency() {
        return agency;
    }

    public LocalDate deadline() {
        return deadline;
    }

    public String measure() {
        return measure;
    }

    public ActionState state() {
        return state;
    }

    public String evidence() {
        return evidence;
    }

    public String stateReason() {
        return stateReason;
    }

    public Instant closedAt() {
        return closedAt;
    }
}

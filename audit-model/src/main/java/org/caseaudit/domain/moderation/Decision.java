package org.caseaudit.domain.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/**
 * What the meeting decided about an item. Never changed: deciding again adds the next number, and the earlier decision
 * stays readable.
 */
@Entity
@Table(name = "decision")
public class Decision extends Owned {
    @Id
    @Column(name = "id")
    private DecisionId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "case_id", nullable = false, updatable = false)
    private CaseId caseFile;

    @Column(name = "section", nullable = false, updatable = false)
    private String section;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private DecisionKind kind;

    @Column(name = "grade", updatable = false)
    private String grade;

    @Column(name = "reason", updatable = false, length = 1_000_000)
    private String reason;

    @Column(name = "decided_by", nullable = false, updatable = false)
    private PersonId decidedBy;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    /** Of the grades it was taken on, as {@link ModerationItem#gradesChecksum} gives it; null when none was kept. */
    @Column(name = "grades_decided_on", updatable = false, length = 64)
    private String gradesDecidedOn;

    protected Decision() {}

    /**
     * Refuses a ruling the item does not allow, see {@link Ruling}.
     *
     * @param number 1 for the first decision about the item, else one more than the last
     */
    public Decision(
            DecisionId id, CycleId cycle, ModerationItem item, Ruling ruling, int number, PersonId who, Instant now) {
        ruling.check(item);
        this.id = id;
        this.cycle = cycle;
        this.caseFile = item.key().caseFile();
        this.section = item.key().section();
        this.number = number;
        this.kind = ruling.kind();
        this.grade = ruling.grade();
        this.reason = ruling.reason();
        this.decidedBy = who;
        this.decidedAt = now;
        this.gradesDecidedOn = item.gradesChecksum();
    }

    /** Whether the grades are still those it was taken on; reasons may have been worded anew. */
    boolean restsOn(ModerationItem item) {
        return gradesDecidedOn == null || gradesDecidedOn.equals(item.gradesChecksum());
    }

    /** The dissents that belong to the decision, each with the grade the agency gave. */
    public List<Dissent> dissents(ModerationItem item, Ruling ruling, Supplier<DissentId> ids) {
        return ruling.dissents().stream()
                .map(voice ->
                        new Dissent(ids.get(), this, item.of(voice.agency()).orElseThrow(), voice.reason()))
                .toList();
    }

    public ItemKey key() {
        return new ItemKey(caseFile, section);
    }

    public DecisionId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public int number() {
        return number;
    }

    public DecisionKind kind() {
        return kind;
    }

    public String grade() {
        return grade;
    }

    public String reason() {
        return reason;
    }

    public PersonId decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}

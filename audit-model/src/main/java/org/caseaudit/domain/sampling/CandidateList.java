package org.caseaudit.domain.sampling;

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
 * The list of all eligible cases from which the cases of a cycle are drawn. It is read in, frozen with its hash on record,
 * and only then drawn from; a frozen list never changes, it can only be given up with a reason.
 */
@Entity
@Table(name = "candidate_list")
public class CandidateList extends Owned {
    @Id
    @Column(name = "id")
    private CandidateListId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "candidates", nullable = false)
    private int candidates;

    @Column(name = "imported_by", nullable = false)
    private PersonId importedBy;

    @Column(name = "imported_at", nullable = false)
    private Instant importedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private SampleState state;

    @Column(name = "frame_hash", length = 64)
    private String frameHash;

    @Column(name = "frozen_by")
    private PersonId frozenBy;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "draws", nullable = false)
    private int draws;

    @Column(name = "replacements", nullable = false)
    private int replacements;

    @Column(name = "given_up_by")
    private PersonId givenUpBy;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    @Column(name = "given_up_reason", length = 1_000_000)
    private String givenUpReason;

    protected CandidateList() {}

    /** @param number 1 for the first list of the cycle */
    public CandidateList(CandidateListId id, CycleId cycle, int number, int candidates, PersonId who, Instant now) {
        this.id = id;
        this.cycle = cycle;
        this.number = number;
        this.candidates = candidates;
        this.importedBy = who;
        this.importedAt = now;
        this.state = SampleState.IMPORTED;
    }

    /** Takes other candidates in place of those read in before. Refuses once the list is frozen. */
    public void relist(int newCandidates, PersonId who, Instant now) {
        if (SampleLife.TABLE.find(state, SampleCommand.RELIST).isEmpty()) {
            throw SampleLife.TABLE.refusal(
                    state, "The list is frozen. Start over, with the reason, before another list comes in.");
        }
        this.candidates = newCandidates;
        this.importedBy = who;
        this.importedAt = now;
    }

    /** Fixes the list and records its hash. Refuses a list that is frozen already. */
    public void freeze(Frame frame, PersonId who, Instant now) {
        this.state = SampleLife.TABLE.next(state, SampleCommand.FREEZE, null);
        this.frameHash = frame.hash();
        this.frozenBy = who;
        this.frozenAt = now;
    }

    /** Counts a draw. Refuses before the list is frozen, and drawing again without a reason. */
    public int draw(String reason) {
        this.state = SampleLife.TABLE.next(state, SampleCommand.DRAW, reason);
        this.draws++;
        return draws;
    }

    /** Counts a replacement. Refuses before a draw, and without reason. */
    public void replace(String reason) {
        this.state = SampleLife.TABLE.next(state, SampleCommand.REPLACE, reason);
        this.replacements++;
    }

    /** Gives the list up, so that another may come in. Refuses without reason, and a list that is not frozen. */
    public void giveUp(String reason, PersonId who, Instant now) {
        this.state = SampleLife.TABLE.next(state, SampleCommand.START_OVER, reason);
        this.givenUpReason = Faults.reason(reason);
        this.givenUpBy = who;
        this.givenUpAt = now;
    }

    public CandidateListId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public int number() {
        return number;
    }

    public int candidates() {
        return candidates;
    }

    public PersonId importedBy() {
        return importedBy;
    }

    public Instant importedAt() {
        return importedAt;
    }

    public SampleState state() {
        return state;
    }

    /** Null until it is frozen. */
    public String frameHash() {
        return frameHash;
    }

    public PersonId frozenBy() {
        return frozenBy;
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public PersonId givenUpBy() {
        return givenUpBy;
    }

    public Instant givenUpAt() {
        return givenUpAt;
    }

    public String givenUpReason() {
        return givenUpReason;
    }
}

package org.caseaudit.domain.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/** What one candidate drew: the ticket, the place it gave in its group, and the case it became. */
@Entity
@Table(name = "lot")
public class Lot extends Owned {
    @Id
    @Column(name = "id")
    private LotId id;

    @Column(name = "draw_id", nullable = false, updatable = false)
    private DrawId draw;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "candidate_id", nullable = false, updatable = false)
    private CandidateId candidate;

    @Column(name = "label", nullable = false, updatable = false)
    private String label;

    @Column(name = "stratum", nullable = false, updatable = false)
    private String stratum;

    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "ticket", nullable = false, updatable = false, length = 64)
    private String ticket;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private LotState state;

    /** The case it became; stays when the case has left the cycle. */
    @Column(name = "case_id")
    private CaseId caseFile;

    @Column(name = "case_number")
    private Integer caseNumber;

    @Column(name = "successor")
    private String successor;

    @Column(name = "replaced_reason", length = 1_000_000)
    private String reason;

    @Column(name = "replaced_by")
    private PersonId replacedBy;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected Lot() {}

    /** A reserve until its case is put into the cycle. */
    public Lot(LotId id, Draw draw, Candidate candidate, int place, String ticket) {
        this.id = id;
        this.draw = draw.id();
        this.cycle = draw.cycle();
        this.candidate = candidate.id();
        this.label = candidate.label();
        this.stratum = candidate.stratum();
        this.place = place;
        this.ticket = ticket;
        this.state = LotState.RESERVE;
    }

    /** Its case is in the cycle. */
    public void becomes(CaseFile itsCase) {
        this.state = LotState.DRAWN;
        this.caseFile = itsCase.id();
        this.caseNumber = itsCase.number();
    }

    /** Its case leaves the cycle for that of the reserve. Refuses without reason. */
    void giveWayTo(Lot reserve, String why, PersonId who, Instant now) {
        this.reason = Faults.reason(why);
        this.state = LotState.REPLACED;
        this.successor = reserve.label;
        this.replacedBy = who;
        this.replacedAt = now;
    }

    boolean is(LotState wanted) {
        return state == wanted;
    }

    public LotId id() {
        return id;
    }

    public DrawId draw() {
        return draw;
    }

    public CycleId cycle() {
        return cycle;
    }

    public CandidateId candidate() {
        return candidate;
    }

    /** The candidate as the frame names it. */
    public String label() {
        return label;
    }

    public String stratum() {
        return stratum;
    }

    /** Counted from 1 within the stratum, lowest ticket first. */
    public int place() {
        return place;
    }

    public String ticket() {
        return ticket;
    }

    public LotState state() {
        return state;
    }

    /** Null for a reserve. */
    public CaseId caseFile() {
        return caseFile;
    }

    /** Of the case it became; null for a reserve. */
    public String pseudonym() {
        return caseNumber == null ? null : CaseFile.pseudonym(caseNumber);
    }

    /** 0 for a reserve. */
    public int caseNumber() {
        return caseNumber == null ? 0 : caseNumber;
    }

    /** The candidate that took its place, as the frame names it; null unless replaced. */
    public String successor() {
        return successor;
    }

    public String reason() {
        return reason;
    }

    public PersonId replacedBy() {
        return replacedBy;
    }

    public Instant replacedAt() {
        return replacedAt;
    }
}

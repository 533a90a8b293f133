package org.caseaudit.domain.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;

/**
 * Who a candidate is, as the office listed the child. As sensitive as the identity of a case: only chair and coordinator
 * see it and each look is recorded; no agency ever does; it is erased when its list is given up and when the cycle ends.
 * Most of these children are never in the audit.
 */
@Entity
@Table(name = "sealed_candidate")
public class SealedCandidate extends Owned {
    @Id
    @Column(name = "candidate_id")
    private CandidateId id;

    @Column(name = "list_id", nullable = false, updatable = false)
    private CandidateListId list;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "entry", nullable = false, updatable = false, length = 1_000_000)
    private CandidateEntry entry;

    protected SealedCandidate() {}

    public SealedCandidate(Candidate candidate, CandidateEntry entry) {
        this.id = candidate.id();
        this.list = candidate.list();
        this.cycle = candidate.cycle();
        this.entry = entry;
    }

    public CandidateId id() {
        return id;
    }

    public CandidateListId list() {
        return list;
    }

    public CycleId cycle() {
        return cycle;
    }

    public CandidateEntry entry() {
        return entry;
    }
}

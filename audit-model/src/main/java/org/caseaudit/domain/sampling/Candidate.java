package org.caseaudit.domain.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;

/**
 * One line of a frame: an eligible case under a neutral name, with its stratum. Neutral, because the hash of a guessable
 * name can be reversed once the seed is known; what is known of the child stands sealed in {@link SealedCandidate}.
 */
@Entity
@Table(name = "candidate")
public class Candidate extends Owned {
    @Id
    @Column(name = "id")
    private CandidateId id;

    @Column(name = "list_id", nullable = false, updatable = false)
    private CandidateListId list;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "stratum", nullable = false, updatable = false)
    private String stratum;

    protected Candidate() {}

    public Candidate(CandidateId id, CandidateList list, int number, String stratum) {
        this.id = id;
        this.list = list.id();
        this.cycle = list.cycle();
        this.number = number;
        this.stratum = stratum;
    }

    /** What the candidates are drawn from, its strata in the order of their bytes. */
    public static Frame frame(Collection<Candidate> candidates) {
        Map<String, List<String>> strata = new TreeMap<>(FrameLabel.BYTES);
        candidates.forEach(candidate -> strata.computeIfAbsent(candidate.stratum, key -> new ArrayList<>())
                .add(candidate.label()));
        return new Frame(strata.entrySet().stream()
                .map(stratum -> new Stratum(stratum.getKey(), stratum.getValue()))
                .toList());
    }

    /** K0001, K0002 … in the order of the list. */
    public String label() {
        return "K%04d".formatted(number);
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

    public int number() {
        return number;
    }

    public String stratum() {
        return stratum;
    }
}

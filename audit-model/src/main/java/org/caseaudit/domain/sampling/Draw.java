package org.caseaudit.domain.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/** One draw from a frozen list, with all it takes to draw it again. Never changes; a later draw stands beside it. */
@Entity
@Table(name = "sample_draw")
public class Draw extends Owned {
    @Id
    @Column(name = "id")
    private DrawId id;

    @Column(name = "list_id", nullable = false, updatable = false)
    private CandidateListId list;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "size", nullable = false, updatable = false)
    private int size;

    @Column(name = "minimum", nullable = false, updatable = false)
    private int minimum;

    @Column(name = "seed", nullable = false, updatable = false)
    private String seed;

    /** Null when the seed was made here. */
    @Column(name = "seed_source", updatable = false)
    private String seedSource;

    @Column(name = "reason", updatable = false, length = 1_000_000)
    private String reason;

    @Column(name = "drawn_by", nullable = false, updatable = false)
    private PersonId drawnBy;

    @Column(name = "drawn_at", nullable = false, updatable = false)
    private Instant drawnAt;

    protected Draw() {}

    /**
     * Refuses before the list is frozen, and drawing again without a reason.
     *
     * @param seed the order's, or the one that was made for it
     */
    public Draw(DrawId id, CandidateList list, DrawOrder order, String seed, PersonId who, Instant now) {
        this.id = id;
        this.number = list.draw(order.reason());
        this.list = list.id();
        this.cycle = list.cycle();
        this.size = order.size();
        this.minimum = order.minimum();
        this.seed = seed;
        this.seedSource = order.seedSource();
        this.reason = number == 1 ? null : order.reason().strip();
        this.drawnBy = who;
        this.drawnAt = now;
    }

    /**
     * What each candidate drew, by stratum and place: reserves all, until the cases of those drawn are put into the cycle.
     *
     * @param candidates those of the list
     */
    public List<Lot> lots(SampleDraw outcome, Collection<Candidate> candidates, Supplier<LotId> ids) {
        Map<String, Candidate> byLabel =
                candidates.stream().collect(Collectors.toMap(Candidate::label, Function.identity()));
        List<Lot> lots = new ArrayList<>();
        for (StratumDraw stratum : outcome.strata()) {
            int place = 0;
            for (Ticket ticket : stratum.tickets()) {
                place++;
                lots.add(new Lot(ids.get(), this, byLabel.get(ticket.id()), place, ticket.ticket()));
            }
        }
        return lots;
    }

    public DrawId id() {
        return id;
    }

    public CandidateListId list() {
        return list;
    }

    public CycleId cycle() {
        return cycle;
    }

    /** 1 for the first draw from its list. */
    public int number() {
        return number;
    }

    public int size() {
        return size;
    }

    public int minimum() {
        return minimum;
    }

    public String seed() {
        return seed;
    }

    public String seedSource() {
        return seedSource;
    }

    public String reason() {
        return reason;
    }

    public PersonId drawnBy() {
        return drawnBy;
    }

    public Instant drawnAt() {
        return drawnAt;
    }
}

package org.caseaudit.domain.sampling;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * The draw by which the cases of a cycle are in it.
 *
 * @param lots of all candidates of the list, by stratum and place
 */
public record StandingSample(CandidateList list, Draw draw, List<Lot> lots) {
    public StandingSample {
        lots = List.copyOf(lots);
    }

    /** The lots whose cases are in the cycle. */
    public List<Lot> drawn() {
        return lots.stream().filter(lot -> lot.is(LotState.DRAWN)).toList();
    }

    /** The lots whose cases had to be replaced. */
    public List<Lot> replaced() {
        return lots.stream().filter(lot -> lot.is(LotState.REPLACED)).toList();
    }

    /** The lot by which the case is in the cycle; empty when it was not drawn. */
    public Optional<Lot> of(CaseId caseFile) {
        return drawn().stream().filter(lot -> lot.caseFile().equals(caseFile)).findFirst();
    }

    /**
     * How many candidates each stratum holds and how many of them are in the cycle, by stratum.
     *
     * @param eligible candidates in the stratum
     * @param drawn of these, cases in the cycle
     */
    public record Share(int eligible, int drawn) {
        private Share plus(Lot lot) {
            return new Share(eligible + 1, drawn + (lot.is(LotState.DRAWN) ? 1 : 0));
        }
    }

    public Map<String, Share> strata() {
        Map<String, Share> strata = new TreeMap<>(FrameLabel.BYTES);
        lots.forEach(lot -> strata.merge(lot.stratum(), new Share(0, 0).plus(lot), (share, one) -> share.plus(lot)));
        return strata;
    }

    /**
     * Whether every candidate had nearly the same chance: each stratum gave what its size asks for, up to rounding, and none
     * gave nothing. A minimum that took more from a small stratum makes the plain share of the sample a biased one.
     */
    public boolean isEven() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Map<String, Integer> given = new HashMap<>();
        strata().forEach((key, share) -> {
            sizes.put(key, share.eligible());
            given.put(key, share.drawn());
        });
        return Allocation.of(sizes, draw.size(), 0).equals(given)
                && given.values().stream().noneMatch(cases -> cases == 0);
    }

    /**
     * Replaces a drawn case by the first reserve of its stratum, and says which reserve that is; its case is still to be put
     * into the cycle.
     *
     * <p>Refuses with {@link RuleBroken} a missing reason and a stratum without reserve left.
     */
    public Lot replace(Lot leaving, String reason, PersonId who, Instant now) {
        Lot reserve = lots.stream()
                .filter(lot -> lot.is(LotState.RESERVE) && lot.stratum().equals(leaving.stratum()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(
                        RuleBroken.CONFLICT,
                        "No reserve is left in the group \"" + leaving.stratum()
                                + "\"; draw again, or start over with another list."));
        list.replace(reason);
        leaving.giveWayTo(reserve, reason, who, now);
        return reserve;
    }
}

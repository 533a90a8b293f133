package org.caseaudit.domain.sampling;

import java.util.List;
import java.util.Optional;

/**
 * Everything a cycle has on record about how its cases were drawn, what was given up included.
 *
 * @param lists in the order in which they came in
 * @param draws in the order in which they were made
 * @param lots of all draws, by draw, stratum and place
 */
public record SampleRecord(List<CandidateList> lists, List<Draw> draws, List<Lot> lots) {
    public static final SampleRecord NONE = new SampleRecord(List.of(), List.of(), List.of());

    public SampleRecord {
        lists = List.copyOf(lists);
        draws = List.copyOf(draws);
        lots = List.copyOf(lots);
    }

    /** The list that counts; empty when there is none or it was given up. */
    public Optional<CandidateList> current() {
        return lists.stream()
                .filter(list -> list.state() != SampleState.GIVEN_UP)
                .findFirst();
    }

    /** The draw by which the cases are in the cycle: the newest from the list that counts. */
    public Optional<StandingSample> standing() {
        return current()
                .flatMap(list -> draws.stream()
                        .filter(draw -> draw.list().equals(list.id()))
                        .reduce((earlier, later) -> later)
                        .map(draw -> new StandingSample(list, draw, lotsOf(draw))));
    }

    /** Rises with whatever happens to any list, so that nobody freezes or draws from one they have not read. */
    public int version() {
        return lists.stream().mapToInt(list -> list.version() + 1).sum() - 1;
    }

    public List<Draw> drawsFrom(CandidateList list) {
        return draws.stream().filter(draw -> draw.list().equals(list.id())).toList();
    }

    public List<Lot> lotsOf(Draw draw) {
        return lots.stream().filter(lot -> lot.draw().equals(draw.id())).toList();
    }

    /** The highest number a drawn case ever had here: a pseudonym is given once and never means two children. */
    public int highestCaseNumber() {
        return lots.stream().mapToInt(Lot::caseNumber).max().orElse(0);
    }
}

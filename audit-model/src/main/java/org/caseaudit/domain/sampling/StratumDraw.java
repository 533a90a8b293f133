package org.caseaudit.domain.sampling;

import java.util.List;

/**
 * What was drawn from one stratum.
 *
 * @param key name of the stratum
 * @param allocation how many cases it gives to the sample
 * @param drawn ids of these, in the order of their tickets
 * @param reserve ids of all others in that order: when a drawn case must be replaced, the first of them moves up
 * @param tickets of all cases, in that order
 */
public record StratumDraw(String key, int allocation, List<String> drawn, List<String> reserve, List<Ticket> tickets) {
    public StratumDraw {
        drawn = List.copyOf(drawn);
        reserve = List.copyOf(reserve);
        tickets = List.copyOf(tickets);
    }

    static StratumDraw of(Stratum stratum, int allocation, String seed) {
        List<Ticket> tickets = stratum.cases().stream()
                .map(id -> Ticket.of(seed, id))
                .sorted(Ticket.LOWEST_FIRST)
                .toList();
        List<String> ids = tickets.stream().map(Ticket::id).toList();
        return new StratumDraw(
                stratum.key(), allocation, ids.subList(0, allocation), ids.subList(allocation, ids.size()), tickets);
    }
}

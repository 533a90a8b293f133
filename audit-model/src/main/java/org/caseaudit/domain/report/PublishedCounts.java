package org.caseaudit.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Children counted by a personal characteristic, as the numbers may leave those who sat at the table. A count of one to
 * four could tell which child is meant, so it is hidden, together with as many others as it takes to keep it from being
 * calculated back from the number of children, which everybody knows, by somebody who also knows this rule. Whether it
 * keeps that promise is tried on every small table.
 *
 * @param counts categories in which there is a child, in the order given; empty when withheld
 * @param withheld whether the whole table is kept back, because hiding single counts would not protect anybody
 */
public record PublishedCounts(List<Count> counts, boolean withheld) {
    /** The largest count that could tell which child is meant. */
    private static final int LARGEST_SMALL = 4;

    private static final PublishedCounts KEPT_BACK = new PublishedCounts(List.of(), true);

    /** @param children null where it is hidden */
    public record Count(String category, Integer children) {}

    public PublishedCounts {
        counts = List.copyOf(counts);
    }

    /** Of a characteristic of which each child has exactly one. */
    public static PublishedCounts ofOneEach(Map<String, Integer> counts) {
        List<Cell> cells = cells(counts);
        if (total(cells) <= LARGEST_SMALL) {
            return KEPT_BACK;
        }
        List<Cell> hidden =
                new ArrayList<>(cells.stream().filter(PublishedCounts::small).toList());
        List<Cell> shown = new ArrayList<>(cells);
        shown.removeAll(hidden);
        while (givesItselfAway(hidden) && !shown.isEmpty()) {
            List<Cell> next = smallest(shown);
            shown.removeAll(next);
            hidden.addAll(next);
        }
        return shown.isEmpty() ? KEPT_BACK : published(cells, hidden);
    }

    /** Of a characteristic of which a child may have several or none, so that nothing follows from the number of children. */
    public static PublishedCounts ofSeveralEach(Map<String, Integer> counts, int children) {
        List<Cell> cells = cells(counts);
        return children <= LARGEST_SMALL
                ? KEPT_BACK
                : published(cells, cells.stream().filter(PublishedCounts::small).toList());
    }

    private record Cell(String category, int children) {}

    private static List<Cell> cells(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new Cell(e.getKey(), e.getValue()))
                .toList();
    }

    private static boolean small(Cell cell) {
        return cell.children() <= LARGEST_SMALL;
    }

    /** One hidden count is the rest; several that add up to the least or the most that small ones can are all the same. */
    private static boolean givesItselfAway(List<Cell> hidden) {
        int total = total(hidden);
        return hidden.size() == 1
                || !hidden.isEmpty() && (total == hidden.size() || total == hidden.size() * LARGEST_SMALL);
    }

    /** All of the same size: which of them was taken would tell something. */
    private static List<Cell> smallest(List<Cell> shown) {
        int least = shown.stream().mapToInt(Cell::children).min().orElseThrow();
        return shown.stream().filter(c -> c.children() == least).toList();
    }

    private static int total(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::children).sum();
    }

    private static PublishedCounts published(List<Cell> cells, List<Cell> hidden) {
        return new PublishedCounts(
                cells.stream()
                        .map(c -> new Count(c.category(), hidden.contains(c) ? null : (Integer) c.children()))
                        .toList(),
                false);
    }
}

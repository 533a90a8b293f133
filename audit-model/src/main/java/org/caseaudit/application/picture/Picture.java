package org.caseaudit.application.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Numbers to be looked at: a bar for each row, made of one part for each series. The same numbers stand in a table beside
 * it, so that nobody has to see the picture to know them.
 *
 * @param name of the picture in its address
 * @param alternative what it shows, in words
 * @param rowsAre what the rows are, as the head of their column
 * @param shares whether each bar is as long as any other, its parts being shares of it
 */
public record Picture(
        String name,
        String title,
        String alternative,
        String rowsAre,
        List<String> rows,
        List<Series> series,
        boolean shares) {
    public Picture {
        rows = List.copyOf(rows);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.numbers().size() != rows.size()) {
                throw new IllegalArgumentException("A picture of " + rows.size() + " bars needs as many numbers");
            }
        }
    }

    /** @param numbers one for each row; null where a number is not shown, so that no child can be told from it */
    public record Series(String name, List<Integer> numbers) {
        public Series {
            numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
        }
    }

    /** Whether there is nothing to look at. */
    public boolean isEmpty() {
        return series.stream()
                .flatMap(each -> each.numbers().stream())
                .allMatch(number -> number == null || number == 0);
    }
}

package org.caseaudit.web.govuk;

import gg.jte.Content;

/**
 * One cell of a table.
 *
 * @param numeric whether it is set right, under its like
 */
public record Cell(Content content, boolean numeric, String classes, Integer colspan, Integer rowspan) {
    public static Cell of(String text) {
        return of(new Text(text == null ? "" : text));
    }

    public static Cell of(Content content) {
        return new Cell(content, false, null, null, null);
    }

    public static Cell number(Object figure) {
        return of(String.valueOf(figure)).asNumber();
    }

    public Cell asNumber() {
        return new Cell(content, true, classes, colspan, rowspan);
    }

    public Cell classes(String names) {
        return new Cell(content, numeric, names, colspan, rowspan);
    }

    public Cell over(int columns, int rows) {
        return new Cell(content, numeric, classes, columns == 1 ? null : columns, rows == 1 ? null : rows);
    }
}

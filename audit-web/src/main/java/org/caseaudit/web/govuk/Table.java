package org.caseaudit.web.govuk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Figures and facts in rows.
 *
 * @param caption what the table is about; every table has one, screen readers list tables by it
 * @param captionSize null for the size of body text
 */
public record Table(
        String caption, Label.Size captionSize, List<Cell> head, List<List<Cell>> rows, boolean firstCellIsHeader) {
    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** A table whose rows are named by their first cell. */
    public static Table of(String caption, Cell... head) {
        return new Table(caption, Label.Size.M, List.of(head), List.of(), true);
    }

    public Table row(Cell... cells) {
        List<List<Cell>> more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return rows(more);
    }

    public Table rows(List<List<Cell>> all) {
        return new Table(caption, captionSize, head, all, firstCellIsHeader);
    }

    public Table captionSize(Label.Size size) {
        return new Table(caption, size, head, rows, firstCellIsHeader);
    }

    public Table withoutRowHeaders() {
        return new Table(caption, captionSize, head, rows, false);
    }

    public String captionModifier() {
        return captionSize == null
                ? null
                : "govuk-table__caption--" + captionSize.name().toLowerCase(Locale.ROOT);
    }
}

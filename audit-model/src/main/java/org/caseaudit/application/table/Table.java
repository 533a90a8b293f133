package org.caseaudit.application.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table with what it and its columns mean.
 *
 * @param name of its file, without ending
 * @param meaning one sentence: what a row is
 * @param heads the columns' names and meanings
 * @param rows values in the order of the columns: text, numbers, truths, dates, moments, nulls
 */
public record Table(String name, String meaning, List<Head> heads, List<List<Object>> rows) {
    public record Head(String name, String meaning) {}

    public static <R> Builder<R> of(String name, String meaning) {
        return new Builder<>(name, meaning);
    }

    public List<String> names() {
        return heads.stream().map(Head::name).toList();
    }

    /** Columns first, then the rows they are read from. */
    public static final class Builder<R> {
        private final String name;
        private final String meaning;
        private final List<Column<R>> columns = new ArrayList<>();

        private Builder(String name, String meaning) {
            this.name = name;
            this.meaning = meaning;
        }

        public Builder<R> column(String columnName, String columnMeaning, Function<R, ?> value) {
            columns.add(new Column<>(columnName, columnMeaning, value));
            return this;
        }

        public Table rows(List<R> rows) {
            return new Table(
                    name,
                    meaning,
                    columns.stream().map(c -> new Head(c.name(), c.meaning())).toList(),
                    rows.stream().map(this::row).toList());
        }

        private List<Object> row(R row) {
            List<Object> values = new ArrayList<>();
            columns.forEach(column -> values.add(column.value().apply(row)));
            return values;
        }
    }
}

package org.caseaudit.application.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name one word or more, joined by underscores
 * @param meaning for people who have only the file
 * @param value what stands in it for a row: text, a number, a truth, a date, a moment, or null
 */
public record Column<R>(String name, String meaning, Function<R, ?> value) {}

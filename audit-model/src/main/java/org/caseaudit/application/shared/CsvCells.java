package org.caseaudit.application.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits one line of a CSV file into its cells (RFC 4180: separated by commas; a cell may stand in double quotes, a quote
 * within is doubled). A record is one line here, since no key or id holds a line break: one broken line cannot swallow the
 * next, and every fault has its own.
 */
public final class CsvCells {
    private final String line;
    private int position;

    private CsvCells(String line) {
        this.line = line;
    }

    /** The cells; empty when the line is broken: a quote that is not closed, or one in the middle of a cell. */
    public static Optional<List<String>> of(String line) {
        return new CsvCells(line).read();
    }

    private Optional<List<String>> read() {
        List<String> cells = new ArrayList<>();
        while (true) {
            Optional<String> cell = at('"') ? quoted() : plain();
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.add(cell.get());
            if (position == line.length()) {
                return Optional.of(cells);
            }
            position++; // the comma
        }
    }

    private Optional<String> plain() {
        int comma = line.indexOf(',', position);
        int end = comma < 0 ? line.length() : comma;
        String cell = line.substring(position, end);
        position = end;
        return cell.contains("\"") ? Optional.empty() : Optional.of(cell);
    }

    private Optional<String> quoted() {
        StringBuilder cell = new StringBuilder();
        position++;
        while (position < line.length()) {
            char next = line.charAt(position++);
            if (next != '"') {
                cell.append(next);
            } else if (at('"')) {
                cell.append('"');
                position++;
            } else {
                boolean ended = position == line.length() || at(',');
                return ended ? Optional.of(cell.toString()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean at(char expected) {
        return position < line.length() && line.charAt(position) == expected;
    }
}

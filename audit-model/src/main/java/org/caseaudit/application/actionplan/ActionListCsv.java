package org.caseaudit.application.actionplan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.application.shared.CsvCells;
import org.caseaudit.domain.shared.Faults;

/**
 * A list of actions from elsewhere as CSV (docs/action-list.md): a header, a line for each action. Columns have the words
 * of published lists or ours.
 */
final class ActionListCsv {
    static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_ACTIONS = 500;
    private static final String FILE = "file";

    /** The day first, as it is written here; or the year first. */
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT));

    private enum Column {
        SOURCE("source"),
        ACTION("action", "area for improvement", "what is to be done"),
        LEAD("lead", "owner", "responsible officer"),
        AGENCY("agency"),
        DEADLINE("deadline", "due", "by when", "date"),
        MEASURE("measure", "how we will know");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        static Optional<Column> named(String name) {
            String words = name.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(column -> column.names.contains(words))
                    .findFirst();
        }
    }

    /** One action as it is written in the list; everything but the text may be null. */
    record Line(String source, String text, String lead, String agency, LocalDate deadline, String measure) {}

    private final Faults faults = new Faults();
    private final List<Line> read = new ArrayList<>();
    private List<Column> columns = List.of();

    private ActionListCsv() {}

    /**
     * The actions in the order of the list; blank lines are skipped. Refuses a broken list, naming every fault with its
     * line: no header or an unknown column, a line with another number of cells, a quote out of place, text that is not
     * UTF-8, an action without words, a date that is none.
     */
    static List<Line> read(byte[] bytes) {
        ActionListCsv csv = new ActionListCsv();
        csv.readAll(bytes);
        csv.faults.throwIfAny("This list was not imported: every fault is given with its line.");
        return csv.read;
    }

    private void readAll(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            faults.add(FILE, "The list must have between 1 and " + MOST_BYTES + " bytes.");
            return;
        }
        String[] lines =
                new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1); // a byte each, to be told apart
        if (readHeader(text(1, lines[0]))) {
            for (int index = 1; index < lines.length; index++) {
                readLine(index + 1, text(index + 1, lines[index]));
            }
        }
        if (!faults.any() && (read.isEmpty() || read.size() > MOST_ACTIONS)) {
            faults.add(FILE, "The list holds " + read.size() + " actions, but must hold 1 to " + MOST_ACTIONS + ".");
        }
    }

    /** Null where it is not UTF-8, which is told. */
    private String text(int line, String bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
            String whole = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            return whole.endsWith("\r") ? whole.substring(0, whole.length() - 1) : whole;
        } catch (CharacterCodingException e) {
            fault(line, "This is not UTF-8 text. Save the list as CSV in UTF-8.");
            return null;
        }
    }

    private boolean readHeader(String text) {
        Optional<List<String>> cells = cells(1, text);
        if (cells.isEmpty()) {
            return false;
        }
        List<Column> found = new ArrayList<>();
        for (String name : cells.get()) {
            Optional<Column> column = Column.named(name);
            if (column.isEmpty()) {
                fault(
                        1,
                        "There is no column “" + name.strip()
                                + "”. Known are source, action, lead, agency, deadline, measure.");
            } else if (found.contains(column.get())) {
                fault(1, "The column “" + name.strip() + "” stands there twice.");
            } else {
                found.add(column.get());
            }
        }
        if (!faults.any() && !found.contains(Column.ACTION)) {
            fault(1, "There is no column “action” (or “area for improvement”).");
        }
        columns = found;
        return !faults.any();
    }

    private void readLine(int line, String text) {
        Optional<List<String>> cells = cells(line, text);
        if (cells.isEmpty() || cells.get().stream().allMatch(String::isBlank)) {
            return;
        }
        if (cells.get().size() != columns.size()) {
            fault(line, "Cells here: " + cells.get().size() + ". Cells in the header: " + columns.size() + ".");
            return;
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int index = 0; index < columns.size(); index++) {
            String value = cells.get().get(index).strip();
            if (!value.isEmpty()) {
                values.put(columns.get(index), value);
            }
        }
        check(line, values);
        read.add(new Line(
                values.get(Column.SOURCE),
                values.get(Column.ACTION),
                values.get(Column.LEAD),
                values.get(Column.AGENCY),
                deadline(line, values.get(Column.DEADLINE)),
                values.get(Column.MEASURE)));
    }

    private void check(int line, Map<Column, String> values) {
        Faults inLine = new Faults()
                .text("action", values.get(Column.ACTION), Faults.LONG_TEXT)
                .optionalText("source", values.get(Column.SOURCE), Faults.SHORT_TEXT)
                .optionalText("lead", values.get(Column.LEAD), Faults.SHORT_TEXT)
                .optionalText("agency", values.get(Column.AGENCY), Faults.SHORT_TEXT)
                .optionalText("measure", values.get(Column.MEASURE), Faults.LONG_TEXT);
        inLine.list().forEach(each -> fault(line, each.field() + ": " + each.message()));
    }

    private LocalDate deadline(int line, String cell) {
        if (cell == null) {
            return null;
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(cell, format);
            } catch (DateTimeException other) {
                // perhaps in the next
            }
        }
        fault(line, "“" + cell + "” is no date. Write it as 2027-03-31 or 31/03/2027, or leave it out.");
        return null;
    }

    private Optional<List<String>> cells(int line, String text) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<List<String>> cells = CsvCells.of(text);
        if (cells.isEmpty()) {
            fault(line, "A quote is out of place.");
        }
        return cells;
    }

    private void fault(int line, String message) {
        faults.add("line " + line, message);
    }
}

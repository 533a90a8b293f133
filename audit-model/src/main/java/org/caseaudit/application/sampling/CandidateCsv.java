package org.caseaudit.application.sampling;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.application.shared.CsvCells;
import org.caseaudit.domain.sampling.CandidateEntry;
import org.caseaudit.domain.sampling.FrameLabel;
import org.caseaudit.domain.shared.Fault;

/**
 * A list of candidates as CSV (docs/candidate-list.md): a header that names the {@link CandidateColumns}, a line for each
 * candidate. Cells are normalised here, once, before anything is hashed.
 */
public final class CandidateCsv implements CandidateSource {
    /** As much as the API takes; with every column filled still some thousand candidates. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private final byte[] bytes;
    private final CandidateRows rows = new CandidateRows("file");
    private List<String> columns = List.of();

    /** @param bytes the file in UTF-8, with or without byte order mark */
    public CandidateCsv(byte[] bytes) {
        this.bytes = bytes == null ? new byte[0] : bytes.clone();
    }

    /**
     * Reads the list; blank lines are skipped.
     *
     * <p>Names every line at fault ("line 3", the header being line 1): a file that is empty or larger than {@link
     * #MOST_BYTES}, columns that are unknown, missing or there twice, lines that are not UTF-8, have a quote out of place or
     * another number of cells than the header, and cells that are missing or cannot be what their column says.
     */
    @Override
    public List<CandidateEntry> read() {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            rows.fault("file", "must have between 1 and " + MOST_BYTES + " bytes");
            return rows.all();
        }
        List<byte[]> lines = lines(bytes);
        if (readHeader(lines.get(0))) { // without knowing the columns nothing can be said of the lines below
            for (int index = 1; index < lines.size(); index++) {
                readLine(new Line(index + 1), lines.get(index));
            }
        }
        return rows.all();
    }

    /** Split before decoding, so that bytes which are no UTF-8 are told with their line. */
    private static List<byte[]> lines(byte[] csv) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int position = 0; position <= csv.length; position++) {
            if (position == csv.length || csv[position] == '\n') {
                int end = position > start && csv[position - 1] == '\r' ? position - 1 : position;
                lines.add(Arrays.copyOfRange(csv, start, end));
                start = position + 1;
            }
        }
        return lines;
    }

    private boolean readHeader(byte[] bytes) {
        Line line = new Line(1);
        Optional<List<String>> cells = cells(line, bytes);
        if (cells.isEmpty()) {
            return false;
        }
        columns = cells.get();
        for (int index = 0; index < columns.size(); index++) {
            String column = columns.get(index);
            if (!CandidateColumns.ALL.contains(column)) {
                rows.fault(
                        line.name(),
                        "column " + (index + 1) + " is unknown; known are " + String.join(", ", CandidateColumns.ALL));
            } else if (columns.indexOf(column) < index) {
                rows.fault(line.name(), "has the column " + column + " twice");
            }
        }
        CandidateColumns.REQUIRED.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> rows.fault(line.name(), "lacks the column " + column));
        return !rows.faulty();
    }

    private void readLine(Line line, byte[] bytes) {
        Optional<List<String>> read = cells(line, bytes);
        if (read.isEmpty() || read.get().equals(List.of(""))) {
            return;
        }
        List<String> cells = read.get();
        if (cells.size() != columns.size()) {
            rows.fault(line.name(), "needs " + columns.size() + " cells like the header, but has " + cells.size());
            return;
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int index = 0; index < cells.size(); index++) {
            byColumn.put(columns.get(index), cells.get(index));
        }
        CandidateColumns candidate = new CandidateColumns(byColumn);
        CandidateEntry entry = candidate.entry();
        candidate.faults().forEach(fault -> rows.add(line.fault(fault.field(), fault.message())));
        rows.take(line, entry, candidate.unreadable());
    }

    private Optional<List<String>> cells(Line line, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            rows.fault(line.name(), "is not UTF-8 text");
            return Optional.empty();
        }
        Optional<List<String>> cells =
                CsvCells.of(line.number() == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (cells.isEmpty()) {
            rows.fault(line.name(), "has a quote out of place");
        }
        return cells.map(each -> each.stream().map(FrameLabel::normalise).toList());
    }

    private record Line(int number) implements CandidateRows.Place {
        @Override
        public String name() {
            return "line " + number;
        }

        /** A column is named without the member it fills. */
        @Override
        public Fault fault(String member, String message) {
            return new Fault(name(), member.substring(member.lastIndexOf('.') + 1) + ": " + message);
        }
    }
}

package org.caseaudit.application.sampling;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.domain.sampling.Frame;
import org.caseaudit.domain.sampling.FrameLabel;
import org.caseaudit.domain.sampling.Stratum;
import org.caseaudit.domain.shared.Faults;

/**
 * A list of candidate cases as CSV: a header with the column {@code case} and, if there are groups, {@code stratum}; a line
 * for each case. Cells are normalised here, once, before anything is hashed.
 */
public final class CandidateList {
    public static final String CASE = "case";
    public static final String STRATUM = "stratum";

    /** The stratum of all cases where the list has none. */
    public static final String ONE_STRATUM = "all";

    /** Enough for {@link Frame#MOST_CASES} lines of the longest labels in most scripts. */
    public static final int MOST_BYTES = 4_000_000;

    private final Faults faults = new Faults();
    private final Map<String, List<String>> strata = new LinkedHashMap<>();
    private final Map<String, Integer> lineOfCase = new HashMap<>();
    private List<String> columns = List.of();

    private CandidateList() {}

    /**
     * Reads a list in UTF-8, with or without byte order mark; blank lines are skipped.
     *
     * <p>Refuses with {@link org.caseaudit.domain.shared.RuleBroken}, naming every line at fault ("line 3", the header being
     * line 1) and taking nothing over: a file that is missing, empty or larger than {@link #MOST_BYTES}, columns that are
     * unknown, missing or there twice, lines that are not UTF-8, have a quote out of place or another number of cells than
     * the header, cells that are no {@link FrameLabel}, case ids that occur twice, more than {@link Frame#MOST_STRATA} strata
     * or {@link Frame#MOST_CASES} cases.
     */
    public static Frame read(byte[] csv) {
        CandidateList list = new CandidateList();
        list.readAll(csv);
        list.faults.throwIfAny("This list was not imported: every fault is given with its line.");
        return new Frame(list.strata.entrySet().stream()
                .map(stratum -> new Stratum(stratum.getKey(), stratum.getValue()))
                .toList());
    }

    private void readAll(byte[] csv) {
        if (csv == null || csv.length == 0 || csv.length > MOST_BYTES) {
            faults.add("file", "must have between 1 and " + MOST_BYTES + " bytes");
            return;
        }
        List<byte[]> lines = lines(csv);
        if (!readHeader(lines.get(0))) {
            return; // without knowing the columns nothing can be said of the lines below
        }
        for (int index = 1; index < lines.size(); index++) {
            readLine(index + 1, lines.get(index));
        }
        int cases = lineOfCase.size();
        if (!faults.any() && (cases == 0 || cases > Frame.MOST_CASES || strata.size() > Frame.MOST_STRATA)) {
            faults.add(
                    "file",
                    "has " + cases + " cases in " + strata.size() + " strata, but must have 1 to " + Frame.MOST_CASES
                            + " in at most " + Frame.MOST_STRATA);
        }
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

    private boolean readHeader(byte[] line) {
        Optional<List<String>> cells = cells(1, line);
        if (cells.isEmpty()) {
            return false;
        }
        columns = cells.get();
        for (int index = 0; index < columns.size(); index++) {
            String column = columns.get(index);
            if (!column.equals(CASE) && !column.equals(STRATUM)) {
                faults.add("line 1", "has the unknown column \"" + column + "\"; known are case and stratum");
            } else if (columns.indexOf(column) < index) {
                faults.add("line 1", "has the column " + column + " twice");
            }
        }
        if (!columns.contains(CASE)) {
            faults.add("line 1", "lacks the column case");
        }
        return !faults.any();
    }

    private void readLine(int number, byte[] bytes) {
        Optional<List<String>> read = cells(number, bytes);
        if (read.isEmpty() || read.get().equals(List.of(""))) {
            return;
        }
        List<String> cells = read.get();
        if (cells.size() != columns.size()) {
            faults.add(line(number), "needs " + columns.size() + " cells like the header, but has " + cells.size());
            return;
        }
        String id = cells.get(columns.indexOf(CASE));
        String stratum = columns.contains(STRATUM) ? cells.get(columns.indexOf(STRATUM)) : ONE_STRATUM;
        boolean stratumHolds = isLabel(number, STRATUM, stratum);
        boolean labelled = isLabel(number, CASE, id) && stratumHolds;
        Integer first = labelled ? lineOfCase.putIfAbsent(id, number) : null;
        if (first != null) {
            faults.add(line(number), "has the same case as line " + first + ": " + id);
        } else if (labelled) {
            strata.computeIfAbsent(stratum, key -> new ArrayList<>()).add(id);
        }
    }

    private boolean isLabel(int number, String column, String cell) {
        Optional<String> fault = FrameLabel.faultIn(cell);
        fault.ifPresent(words -> faults.add(line(number), column + " " + words));
        return fault.isEmpty();
    }

    private Optional<List<String>> cells(int number, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add(line(number), "is not UTF-8 text");
            return Optional.empty();
        }
        String line = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        Optional<List<String>> cells = CsvCells.of(line);
        if (cells.isEmpty()) {
            faults.add(line(number), "has a quote out of place");
        }
        return cells.map(each -> each.stream().map(FrameLabel::normalise).toList());
    }

    private static String line(int number) {
        return "line " + number;
    }
}

package org.caseaudit.application.cycledata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caseaudit.application.table.Table;
import org.caseaudit.domain.casefile.IdentityTraces;
import org.caseaudit.domain.casefile.IdentityTraces.Trace;

/**
 * Keeps out of the data what tells who a child is: by mistake somebody wrote the name into an answer. The whole text is
 * withheld and counted, and stays in the application, where the mistake can be seen.
 */
final class Withholding {
    /** Up to this length a text is likely a code or the name of an agency, and stands in very many rows. */
    private static final int SHORT = 40;

    private final IdentityTraces traces;
    private final Map<String, Optional<String>> shortTexts = new HashMap<>();
    private final Map<String, Long> withheld = new TreeMap<>();

    Withholding(IdentityTraces traces) {
        this.traces = traces;
    }

    /** By table and column, how often. */
    Map<String, Long> withheld() {
        return withheld;
    }

    Table without(Table table) {
        return new Table(
                table.name(),
                table.meaning(),
                table.heads(),
                table.rows().stream().map(row -> row(table, row)).toList());
    }

    private List<Object> row(Table table, List<Object> row) {
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            kept.add(value(table.name() + "/" + table.heads().get(i).name(), row.get(i)));
        }
        return kept;
    }

    private Object value(String place, Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        return tells(text)
                .<Object>map(pseudonym -> {
                    withheld.merge(place, 1L, Long::sum);
                    return "[withheld: tells who the child of " + pseudonym + " is]";
                })
                .orElse(text);
    }

    private Optional<String> tells(String text) {
        return text.length() > SHORT ? lookedAt(text) : shortTexts.computeIfAbsent(text, this::lookedAt);
    }

    /** Of which case it tells who the child is. */
    private Optional<String> lookedAt(String text) {
        return traces.in(text).stream()
                .filter(Trace::certain)
                .map(Trace::pseudonym)
                .findFirst();
    }
}

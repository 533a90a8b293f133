package org.caseaudit.domain.template;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.Faults;

/** The faults of a template: the usual ones, and those of codes and lists. */
final class TemplateFaults {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

    private final Faults found = new Faults();

    void add(String field, String message) {
        found.add(field, message);
    }

    /** A text that must be there. */
    void text(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            add(field, "Write this text; it is missing or blank.");
        } else {
            textIfGiven(field, text, longest);
        }
    }

    void textIfGiven(String field, String text, int longest) {
        found.optionalText(field, text, longest);
    }

    void code(String field, String code) {
        if (code == null) {
            add(field, "Give it a code: 1 to 40 of a-z, 0-9 and the hyphen.");
        } else if (!CODE.matcher(code).matches()) {
            add(field, "Use 1 to 40 of a-z, 0-9 and the hyphen; nothing else may stand in a code.");
        }
    }

    /** A code that no other in {@code taken} may have; adds it there. */
    void uniqueCode(String field, String code, Set<String> taken) {
        code(field, code);
        if (code != null && !taken.add(code)) {
            add(field, "Choose another code; an earlier one is the same.");
        }
    }

    void count(String field, List<?> list, int fewest, int most, String what) {
        if (list.size() < fewest) {
            add(field, "Give at least %d %s.".formatted(fewest, what));
        } else if (list.size() > most) {
            add(field, "Give at most %d %s; there are %d.".formatted(most, what, list.size()));
        }
    }

    /** A list in which nothing may stand twice. */
    void noRepeats(String field, List<?> list) {
        if (Set.copyOf(list).size() < list.size()) {
            add(field, "Remove what is named more than once.");
        }
    }

    List<Fault> toList() {
        return found.list();
    }
}

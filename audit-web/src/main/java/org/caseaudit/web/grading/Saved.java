package org.caseaudit.web.grading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseaudit.application.grading.SaveEntry;
import org.caseaudit.domain.shared.RuleBroken;

/** What became of the entries of a page: those refused or in conflict, and how many of the others were written. */
record Saved(int written, Map<EntryKey, Refused> refused, Map<EntryKey, Conflict> conflicts) {
    static final Saved NOTHING = new Saved(0, Map.of(), Map.of());

    Saved {
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
        conflicts = Collections.unmodifiableMap(new LinkedHashMap<>(conflicts));
    }

    /** What was sent, and why it cannot be saved like that. */
    record Refused(SentEntry sent, RuleBroken because) {
        /** A text stands there, and nothing would take its place unless the person says so. */
        boolean isBlankOverText() {
            return because.code().equals(SaveEntry.BLANK_OVER_TEXT);
        }
    }

    boolean everything() {
        return refused.isEmpty() && conflicts.isEmpty();
    }

    boolean hasOpen(EntryKey key) {
        return refused.containsKey(key) || conflicts.containsKey(key);
    }
}

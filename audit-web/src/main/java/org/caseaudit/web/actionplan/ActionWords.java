package org.caseaudit.web.actionplan;

import java.util.Map;
import org.caseaudit.domain.actionplan.Impact;

/** What happened to an action, as people read it. */
final class ActionWords {
    private static final int HEADING = 90;

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("action-proposed", "Proposed"),
            Map.entry("action-amended", "Changed"),
            Map.entry("action-accepted", "Accepted"),
            Map.entry("action-evidenced", "What was done"),
            Map.entry("action-returned", "Returned"),
            Map.entry("action-closed", "Closed"),
            Map.entry("action-reopened", "Opened again"),
            Map.entry("action-carried-forward", "Carried forward"),
            Map.entry("new-date-asked", "New date asked for"),
            Map.entry("new-date-rejected", "New date not agreed"),
            Map.entry("action-handed-over", "Handed over"),
            Map.entry("action-redated", "New date"),
            Map.entry("action-impact-checked", "Looked whether it helped"));

    private ActionWords() {}

    static String impact(Impact impact) {
        return switch (impact) {
            case DIFFERENCE_MADE -> "It made a difference";
            case SOME_DIFFERENCE -> "It made some difference";
            case NO_DIFFERENCE -> "It made no difference";
            case TOO_EARLY -> "Too early to tell";
        };
    }

    /** A fact nobody has words for yet is still told, by its own name. */
    static String fact(String what) {
        return FACTS.getOrDefault(what, what.replace('-', ' '));
    }

    /** Actions are sentences, sometimes long ones; a heading takes their beginning. */
    static String heading(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= HEADING) {
            return line;
        }
        int cut = line.lastIndexOf(' ', HEADING);
        return line.substring(0, cut > HEADING / 2 ? cut : HEADING) + "…";
    }
}

package org.caseaudit.application.document.compose;

import java.time.Instant;

/**
 * Which issue of a report a document tells of.
 *
 * @param partnership its name
 * @param number of the signed-off version; 0 for a draft
 * @param at when it was signed off; for a draft, when it was made
 * @param signedOffBy by name; null for a draft
 * @param checksum of what was signed off; null for a draft
 */
public record Issue(String partnership, int number, Instant at, String signedOffBy, String checksum) {
    public static Issue draft(String partnership, Instant now) {
        return new Issue(partnership, 0, now, null, null);
    }

    boolean isDraft() {
        return number == 0;
    }

    /** For people: which version, and of when. */
    String words() {
        return isDraft()
                ? "Draft of " + LondonTime.moment(at) + ", not signed off"
                : "Version " + number + ", signed off on " + LondonTime.moment(at);
    }
}

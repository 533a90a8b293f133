package org.caseaudit.web.comparison;

import java.util.List;
import org.caseaudit.web.govuk.Tag;

/** An agency's grades beside the meeting's: those that differ in full, the others in a line each. */
public record ComparedGrades(String theme, List<Compared> different, List<Compared> same) {
    /**
     * One grade beside the meeting's.
     *
     * @param agency null where all are of the same agency
     * @param agreed null where the meeting found no common grade
     * @param dissent why the agency kept its grade, null where it did not
     * @param response what it said to it, null for nothing
     * @param respond where it says something, null where it cannot now
     */
    public record Compared(
            String title,
            String agency,
            Tag own,
            String ownReason,
            Tag agreed,
            String agreedReason,
            String decision,
            String dissent,
            String response,
            String respond) {}

    public int count() {
        return different.size() + same.size();
    }
}

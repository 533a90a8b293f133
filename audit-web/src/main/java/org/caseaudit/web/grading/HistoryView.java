package org.caseaudit.web.grading;

import java.util.List;
import org.caseaudit.web.assignment.FormHead;
import org.caseaudit.web.grading.EntryBlock.Side;

/**
 * Everything that ever stood in one place of a form, the newest first.
 *
 * @param question what was asked
 * @param place where it is written; null where it is not asked any more
 * @param standing the revision that stands now
 * @param mayWrite whether the reader may put an earlier one back
 */
public record HistoryView(
        FormHead head,
        EntryKey key,
        String question,
        String place,
        String groundsLabel,
        int standing,
        boolean mayWrite,
        List<Version> versions) {
    /**
     * One of them.
     *
     * @param who and when, in words
     * @param stands whether it is the one that stands now
     */
    public record Version(int revision, Side text, String who, String when, boolean stands) {}

    public String address() {
        return head.at("history", key.path());
    }

    /** Whether there is something to be emptied. */
    public boolean mayClear() {
        return mayWrite
                && versions.stream().anyMatch(v -> v.stands() && !v.text().isBlank());
    }
}

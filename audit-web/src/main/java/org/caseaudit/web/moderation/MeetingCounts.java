package org.caseaudit.web.moderation;

import java.util.List;
import java.util.function.Predicate;
import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.moderation.ItemStatus;

/**
 * How far the agencies differ and how far the meeting is, in numbers.
 *
 * @param items those somebody graded
 * @param unanimous those on which all agree and nothing is decided yet
 * @param changed those decided on grades that have changed since
 */
record MeetingCounts(
        int cases,
        int casesThatDiffer,
        int items,
        int differ,
        int straddle,
        int oneAgency,
        int open,
        int unanimous,
        int changed) {
    static MeetingCounts of(List<ItemView> all) {
        return new MeetingCounts(
                cases(all, item -> true),
                cases(all, item -> item.status() == ItemStatus.SPREAD),
                count(all, item -> item.status() != ItemStatus.NONE),
                count(all, item -> item.status() == ItemStatus.SPREAD),
                count(all, ItemView::straddlesGood),
                count(all, item -> item.status() == ItemStatus.ONE_AGENCY),
                count(all, Show::isOpen),
                count(all, item -> item.status() == ItemStatus.UNANIMOUS && item.decision() == null),
                count(all, ItemView::toBeConfirmed));
    }

    private static int count(List<ItemView> all, Predicate<ItemView> which) {
        return (int) all.stream().filter(which).count();
    }

    private static int cases(List<ItemView> all, Predicate<ItemView> which) {
        return (int)
                all.stream().filter(which).map(ItemView::caseFile).distinct().count();
    }

    /** For all cases, for instance: 7 of 8 cases; 12 of 30 items differ; 3 straddle the Good line. */
    String differences() {
        return casesThatDiffer + " of " + cases + (cases == 1 ? " case; " : " cases; ") + inOneCase();
    }

    /** The same without the cases. */
    String inOneCase() {
        return differ + " of " + items + (items == 1 ? " item differs; " : " items differ; ") + straddle
                + (straddle == 1 ? " straddles" : " straddle") + " the Good line";
    }

    String progress() {
        if (items == 0) {
            return "Nobody graded anything";
        }
        return open == 0
                ? "All " + items + " items are decided"
                : (items - open) + " of " + items + " items are decided, " + open + " to go";
    }
}

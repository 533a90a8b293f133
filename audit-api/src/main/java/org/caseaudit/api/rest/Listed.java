package org.caseaudit.api.rest;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page counted from 1
 * @param total how many there are on all pages
 */
public record Listed<T>(List<T> items, int page, int size, long total) {
    /** A list that is never long, on one page. */
    public static <T> Listed<T> whole(List<T> all) {
        return new Listed<>(all, 1, Math.max(all.size(), 1), all.size());
    }
}

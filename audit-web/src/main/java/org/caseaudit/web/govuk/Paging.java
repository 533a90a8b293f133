package org.caseaudit.web.govuk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The way through the pages of a long list, or from one page to its neighbours.
 *
 * @param previous where the page before is, null on the first
 * @param previousLabel what it is about, null where the list says it
 * @param next where the page after is, null on the last
 * @param items the numbers; none where only the neighbours are named
 */
public record Paging(String previous, String previousLabel, String next, String nextLabel, List<Item> items) {
    /** A page's number; null stands for the pages left out. */
    public record Item(Integer number, String href, boolean current) {
        static final Item LEFT_OUT = new Item(null, null, false);
    }

    public Paging {
        items = List.copyOf(items);
    }

    /**
     * The pages of a list: first, last and the neighbours.
     *
     * @param current from 1
     * @param href where a page is
     */
    public static Paging of(int current, int last, IntFunction<String> href) {
        List<Item> items = new ArrayList<>();
        for (int page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - current) <= 1) {
                items.add(new Item(page, href.apply(page), page == current));
            } else if (items.get(items.size() - 1).number() != null) {
                items.add(Item.LEFT_OUT);
            }
        }
        return new Paging(
                current > 1 ? href.apply(current - 1) : null,
                null,
                current < last ? href.apply(current + 1) : null,
                null,
                items);
    }

    /**
     * From one page to its neighbours, like from section to section.
     *
     * @param previous or null
     * @param next or null
     */
    public static Paging between(Link previous, Link next) {
        return new Paging(
                previous == null ? null : previous.href(),
                previous == null ? null : previous.text(),
                next == null ? null : next.href(),
                next == null ? null : next.text(),
                List.of());
    }
}

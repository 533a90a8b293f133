package org.caseaudit.domain.shared;

/** A part of a long list: pages are counted from 1. Refuses pages outside 1 to a million and sizes outside 1 to 200. */
public record PageRequest(int number, int size) {
    public static final int LARGEST = 200;
    /** No list is that long; beyond it the offset would overflow. */
    private static final int LAST_PAGE = 1_000_000;

    public PageRequest {
        new Faults()
                .require(number >= 1 && number <= LAST_PAGE, "page", "Pages are counted from 1 to " + LAST_PAGE + ".")
                .require(size >= 1 && size <= LARGEST, "size", "Ask for 1 to " + LARGEST + " items a page.")
                .throwIfAny("There is no such page.");
    }

    public int offset() {
        return (number - 1) * size;
    }
}

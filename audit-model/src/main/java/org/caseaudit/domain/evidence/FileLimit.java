package org.caseaudit.domain.evidence;

/** How large one file may be; the operator sets it. */
public record FileLimit(int megabytes) {
    private static final int BYTES_IN_A_MEGABYTE = 1024 * 1024;

    public long bytes() {
        return (long) megabytes * BYTES_IN_A_MEGABYTE;
    }

    /** What to tell somebody whose file is larger. */
    public String message() {
        return "A file holds at most " + megabytes + " megabytes; send a smaller one.";
    }
}

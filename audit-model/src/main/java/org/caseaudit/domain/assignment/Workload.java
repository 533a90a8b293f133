package org.caseaudit.domain.assignment;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a launch asks of everybody: forms and hours. Shown before the forms go out, because many cases taught Sandwell
 * little (LGA letter, appendix 1, section 5).
 *
 * @param hours forms × the template's hours for one form
 * @param warning a word of warning when it is a lot, else null
 */
public record Workload(int cases, int agencies, int forms, BigDecimal hours, List<Share> shares, String warning) {
    /** From here on agencies begin to tick boxes; a default to talk about, not a law. */
    private static final int MANY_CASES = 12;

    private static final int MANY_HOURS_FOR_ONE_AGENCY = 40;

    /** One agency's part. */
    public record Share(String agency, int forms, BigDecimal hours) {}

    public static Workload of(int cases, List<Share> shares) {
        int forms = shares.stream().mapToInt(Share::forms).sum();
        BigDecimal hours = shares.stream().map(Share::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean heavy =
                shares.stream().anyMatch(s -> s.hours().compareTo(BigDecimal.valueOf(MANY_HOURS_FOR_ONE_AGENCY)) > 0);
        String warning = cases > MANY_CASES || heavy
                ? "This is a lot. Fewer cases read in depth teach more than many forms filled in haste."
                : null;
        return new Workload(cases, shares.size(), forms, hours, shares, warning);
    }
}

package org.caseaudit.application.figures;

import java.util.List;

/**
 * Two cycles to compare, as they were sent: anything may be null.
 *
 * @param before how many cases of the first cycle were given each grade, the best first
 * @param after the same for the re-audit
 * @param goodThrough the last grade that counts as good or better, 1 the best
 */
public record ChangeRequest(List<Integer> before, List<Integer> after, Integer goodThrough) {}

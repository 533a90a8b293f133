package org.caseaudit.application.figures;

import java.util.List;

/**
 * Grades to compare, as they were sent: anything may be null.
 *
 * @param grades a row for each agency, in it a grade (1 the best) or null for each case
 * @param steps how many grades the scale has
 * @param goodThrough the last grade that counts as good or better
 */
public record AgreementRequest(List<List<Integer>> grades, Integer steps, Integer goodThrough) {}

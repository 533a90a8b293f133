package org.caseaudit.api.grading;

/**
 * @param grade of the scale, or {@code could-not-judge}: then the reason says why
 * @param clear true when a blank is meant to take the place of a text
 */
public record GradeRequest(String grade, String reason, Boolean clear) {}

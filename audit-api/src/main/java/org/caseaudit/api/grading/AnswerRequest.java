package org.caseaudit.api.grading;

/** @param clear true when a blank is meant to take the place of a text */
public record AnswerRequest(String value, String evidence, Boolean clear) {}

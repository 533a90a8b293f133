package org.caseaudit.api.concern;

/** @param text what was done for the child */
public record ActionTakenRequest(String text) {}

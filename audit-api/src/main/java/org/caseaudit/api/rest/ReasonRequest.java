package org.caseaudit.api.rest;

/** Why something is undone, or somebody overruled; kept in the history. */
public record ReasonRequest(String reason) {}

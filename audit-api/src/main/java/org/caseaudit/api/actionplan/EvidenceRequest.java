package org.caseaudit.api.actionplan;

/** What was done, and how one can tell. */
public record EvidenceRequest(String evidence) {}

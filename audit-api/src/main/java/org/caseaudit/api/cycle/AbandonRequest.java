package org.caseaudit.api.cycle;

/** Why the audit ends without a report, and who approved that. */
public record AbandonRequest(String reason, String approver) {}

package org.caseaudit.api.actionplan;

/** @param noActionReason why no action follows; null when one will */
public record RecommendationRequest(String text, String noActionReason) {}

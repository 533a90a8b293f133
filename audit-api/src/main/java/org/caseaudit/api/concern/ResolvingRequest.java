package org.caseaudit.api.concern;

/** @param outcome why the concern can end, in words */
public record ResolvingRequest(String outcome) {}

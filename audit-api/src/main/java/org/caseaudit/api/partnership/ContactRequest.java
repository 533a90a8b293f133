package org.caseaudit.api.partnership;

/** @param contact whom to ask, in words; null for nobody in particular */
public record ContactRequest(String contact) {}

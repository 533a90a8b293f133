package org.caseaudit.application.figures;

/** A sample and what was found in it, as it was sent: anything may be null. */
public record ProportionRequest(Integer eligible, Integer sampled, Integer good) {}

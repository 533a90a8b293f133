package org.caseaudit.api.agency;

/** A person's name and e-mail as they should stand. */
public record CorrectionRequest(String name, String email) {}

package org.caseaudit.web.help;

/** Whom to ask in one partnership, in its own words. */
public record PartnershipContact(String partnership, String words) {}

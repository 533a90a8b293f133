package org.caseaudit.api.moderation;

import org.caseaudit.domain.agency.AgencyId;

/** @param agency that responds; null for one's only one that graded the item */
public record ResponseRequest(AgencyId agency, String text) {}

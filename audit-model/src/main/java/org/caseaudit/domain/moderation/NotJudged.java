package org.caseaudit.domain.moderation;

import org.caseaudit.domain.agency.AgencyId;

/** An agency that handed its form in and said it could not judge the item, and why. */
public record NotJudged(AgencyId agency, String reason) {}

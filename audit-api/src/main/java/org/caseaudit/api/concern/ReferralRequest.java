package org.caseaudit.api.concern;

import org.caseaudit.domain.agency.AgencyId;

/**
 * @param name of the manager who is to act
 * @param agency of that manager
 * @param reason why another manager has to take it; null the first time
 */
public record ReferralRequest(String name, AgencyId agency, String reason) {}

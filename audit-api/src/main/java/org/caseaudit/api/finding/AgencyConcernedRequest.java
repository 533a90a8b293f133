package org.caseaudit.api.finding;

import org.caseaudit.domain.agency.AgencyId;

/** @param agency that a finding about another agency concerns, and that may reply */
public record AgencyConcernedRequest(AgencyId agency) {}

package org.caseaudit.api.board;

import org.caseaudit.domain.agency.AgencyId;

/** @param agency that is to answer; null for chair and coordinator */
public record BoardChallengeRequest(AgencyId agency, String text) {}

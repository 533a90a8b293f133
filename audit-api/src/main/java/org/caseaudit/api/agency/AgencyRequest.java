package org.caseaudit.api.agency;

import org.caseaudit.domain.agency.Sector;

/** @param guest from outside the area */
public record AgencyRequest(String name, Sector sector, boolean guest) {}

package org.caseaudit.domain.agency;

/** A role somebody holds now; the agency is null for the roles of the partnership. */
public record Seat(Role role, AgencyId agency) {}

package org.caseaudit.api.agency;

import java.util.List;
import org.caseaudit.api.rest.RequestList;
import org.caseaudit.domain.agency.Seat;

/** @param roles those to give; an agency stands with auditors and leads only */
public record PersonRequest(String email, String name, List<Seat> roles) {
    public PersonRequest {
        roles = RequestList.of("roles", roles);
    }
}

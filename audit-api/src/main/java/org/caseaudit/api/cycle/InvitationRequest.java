package org.caseaudit.api.cycle;

import java.util.List;
import org.caseaudit.api.rest.RequestList;
import org.caseaudit.domain.agency.AgencyId;

/** The agencies asked to take part. */
public record InvitationRequest(List<AgencyId> agencies) {
    public InvitationRequest {
        agencies = RequestList.of("agencies", agencies);
    }
}

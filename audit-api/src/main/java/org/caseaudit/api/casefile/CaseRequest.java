package org.caseaudit.api.casefile;

import java.util.List;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseIdentity;

/**
 * A case to register or correct.
 *
 * @param identity who the child is; only when registering, and null when it is entered later
 */
public record CaseRequest(CaseDetails details, CaseIdentity.IdentityContent identity) {
    /** Details nobody sent have every fault there is. */
    CaseDetails given() {
        return details != null ? details : new CaseDetails(null, null, null, null, null, null, null, List.of());
    }
}

package org.caseaudit.api.assignment;

import java.util.List;
import org.caseaudit.api.rest.RequestList;
import org.caseaudit.application.assignment.AllocateForms;

/** Who fills which forms. */
public record AllocationRequest(List<AllocateForms.Row> rows) {
    public AllocationRequest {
        rows = RequestList.of("rows", rows);
    }
}

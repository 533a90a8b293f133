package org.caseaudit.api.casefile;

import java.util.List;
import org.caseaudit.api.rest.RequestList;
import org.caseaudit.application.casefile.RecordInvolvement;

/** Whether agencies know children, for any number of cases at once. */
public record InvolvementRequest(List<RecordInvolvement.Answer> answers) {
    public InvolvementRequest {
        answers = RequestList.of("answers", answers);
    }
}

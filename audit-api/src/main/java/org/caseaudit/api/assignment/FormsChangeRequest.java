package org.caseaudit.api.assignment;

import java.util.List;
import org.caseaudit.api.rest.RequestList;
import org.caseaudit.application.assignment.AssignmentDesk;
import org.caseaudit.application.assignment.ChangeForms;
import org.caseaudit.application.assignment.FormsOrder;
import org.caseaudit.domain.assignment.NilReturn;

/**
 * What is to be done with which forms, each in the version that was read.
 *
 * @param kind to excuse
 * @param reason to excuse
 * @param successors to hand over: who goes on with the forms of each agency
 */
public record FormsChangeRequest(
        FormsOrder order,
        List<AssignmentDesk.Read> forms,
        NilReturn kind,
        String reason,
        List<ChangeForms.Successor> successors) {
    public FormsChangeRequest {
        forms = RequestList.of("forms", forms);
    }

    ChangeForms.Order whatToDo() {
        return new ChangeForms.Order(order, kind, reason, successors);
    }
}

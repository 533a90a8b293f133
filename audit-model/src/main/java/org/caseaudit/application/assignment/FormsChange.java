package org.caseaudit.application.assignment;

import java.util.List;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.shared.PersonId;

/**
 * What an order does, or would do, to each of the forms it names.
 *
 * @param changing by pseudonym and agency, as they stand before the change
 * @param staying likewise, each with the reason
 */
public record FormsChange(List<Cell> changing, List<Cell> staying) {
    public FormsChange {
        changing = List.copyOf(changing);
        staying = List.copyOf(staying);
    }

    /**
     * One form.
     *
     * @param becomes its state afterwards; the same as before where the order changes something else
     * @param why it stays as it is; null for one that changes
     */
    public record Cell(
            AssignmentId id,
            CaseId caseFile,
            String pseudonym,
            AgencyId agency,
            String agencyName,
            PersonId auditor,
            String auditorName,
            AssignmentState state,
            AssignmentState becomes,
            int version,
            String why) {}
}

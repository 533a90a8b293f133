package org.caseaudit.api.moderation;

import java.time.Instant;
import org.caseaudit.application.moderation.ComparisonQueries.ComparisonView;
import org.caseaudit.application.moderation.ComparisonQueries.ResponseView;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.shared.PersonId;

/**
 * One agency's grade beside the meeting's, and what the agency said to it.
 *
 * @param agreedGrade null when the meeting found no common grade
 * @param response null when there is none
 * @param mayRespond whether the reader may say something to it now
 * @param revision of the response, 0 when there is none; send it back as If-Match
 */
public record GradeComparison(
        CaseId caseFile,
        String pseudonym,
        String section,
        String title,
        AgencyId agency,
        String ownGrade,
        String ownReason,
        DecisionKind kind,
        String agreedGrade,
        String agreedReason,
        boolean differs,
        boolean dissents,
        String dissentReason,
        String response,
        PersonId respondedBy,
        Instant respondedAt,
        boolean mayRespond,
        int revision) {
    static GradeComparison of(ComparisonView row) {
        ResponseView response = row.response();
        return new GradeComparison(
                row.caseFile(),
                row.pseudonym(),
                row.section(),
                row.title(),
                row.agency(),
                row.ownGrade(),
                row.ownReason(),
                row.kind(),
                row.agreedGrade(),
                row.agreedReason(),
                row.differs(),
                row.dissents(),
                row.dissentReason(),
                response == null ? null : response.text(),
                response == null ? null : response.writtenBy(),
                response == null ? null : response.writtenAt(),
                row.mayRespond(),
                response == null ? 0 : response.version() + 1);
    }

    /** The version a revision stands for: versions count from 0, and null is no response. */
    static Integer version(int revision) {
        return revision == 0 ? null : (Integer) (revision - 1);
    }
}

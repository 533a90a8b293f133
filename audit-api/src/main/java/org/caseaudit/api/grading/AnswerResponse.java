package org.caseaudit.api.grading;

import java.time.Instant;
import org.caseaudit.application.grading.FormQueries.EntryView;
import org.caseaudit.domain.shared.PersonId;

/** @param revision 0 when nothing was written yet; send it back as If-Match */
public record AnswerResponse(
        String question, String value, String evidence, int revision, Instant savedAt, PersonId savedBy) {
    static AnswerResponse of(EntryView entry) {
        return new AnswerResponse(
                entry.code(), entry.content(), entry.grounds(), entry.revision(), entry.savedAt(), entry.savedBy());
    }
}

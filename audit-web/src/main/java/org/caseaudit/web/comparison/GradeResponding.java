package org.caseaudit.web.comparison;

import org.caseaudit.application.moderation.ComparisonQueries.ComparisonView;
import org.caseaudit.web.comparison.ComparedGrades.Compared;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;

/**
 * The question what the agency says to one agreed grade.
 *
 * @param text null where it cannot say anything now
 */
public record GradeResponding(
        String theme,
        Compared compared,
        Field text,
        String caseFile,
        String section,
        String agency,
        int revision,
        String action) {
    static GradeResponding of(ComparedRows rows, ComparisonView row, ResponseForm form, FormErrors errors) {
        var stands = row.response();
        String typed = form.text() == null && errors.isEmpty() && stands != null ? stands.text() : form.text();
        return new GradeResponding(
                rows.cycle().theme(),
                rows.compared(row, true),
                row.mayRespond()
                        ? Field.of("text", Label.of("Your agency’s response").size(Label.Size.M))
                                .hint(
                                        "What should be known beside the grade. You can change it until the report is signed off.")
                                .value(typed)
                                .error(errors.at("text"))
                        : null,
                row.caseFile().value().toString(),
                row.section(),
                row.agency().value().toString(),
                stands == null ? 0 : stands.version() + 1,
                rows.address("response"));
    }
}

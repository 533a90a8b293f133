package org.caseaudit.web.report;

import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;

/**
 * The form of a recommendation.
 *
 * @param key of a new one, else null
 * @param stands what somebody else wrote meanwhile, or null
 */
public record RecommendationFields(
        String action, String key, int version, Field text, Field noActionReason, String stands, String button) {
    static RecommendationFields of(String action, RecommendationForm form, String stands, FormErrors errors) {
        return new RecommendationFields(
                action,
                form.key(),
                form.version(),
                Field.of("text", Label.of("What does the report ask for?").size(Label.Size.M))
                        .value(form.text())
                        .error(errors.at("text")),
                Field.of(
                                "noActionReason",
                                Label.of("Why no action follows from it").size(Label.Size.M))
                        .hint("Leave it empty where actions follow; add them afterwards.")
                        .value(form.noActionReason())
                        .error(errors.at("noActionReason")),
                stands,
                form.key() == null ? "Save" : "Add this recommendation");
    }
}

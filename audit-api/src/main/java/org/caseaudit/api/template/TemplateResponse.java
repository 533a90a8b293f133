package org.caseaudit.api.template;

import com.fasterxml.jackson.databind.JsonNode;
import org.caseaudit.application.template.TemplateDocument;
import org.caseaudit.application.template.TemplateQueries.TemplateSummary;
import org.caseaudit.application.template.TemplateQueries.TemplateView;

/**
 * A template version.
 *
 * @param definition the document as it was imported, and could be again
 */
public record TemplateResponse(TemplateSummary summary, JsonNode definition) {
    static TemplateResponse of(TemplateView view) {
        return new TemplateResponse(view.summary(), TemplateDocument.toJson(view.definition()));
    }
}

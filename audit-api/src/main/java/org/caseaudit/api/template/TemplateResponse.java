package org.caseaudit.api.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.caseaudit.application.template.TemplateDocument;
import org.caseaudit.application.template.TemplateQueries.TemplateSummary;
import org.caseaudit.application.template.TemplateQueries.TemplateView;
import org.caseaudit.domain.template.TemplateCommand;

/**
 * A template version.
 *
 * @param possible what the reader may do with it
 * @param definition the document as it was imported, and could be again
 */
public record TemplateResponse(TemplateSummary summary, Set<TemplateCommand> possible, JsonNode definition) {
    static TemplateResponse of(TemplateView view) {
        return new TemplateResponse(view.summary(), view.possible(), TemplateDocument.toJson(view.definition()));
    }
}

package org.caseaudit.web.report;

import jakarta.ws.rs.FormParam;
import java.util.UUID;
import org.caseaudit.application.actionplan.ActionQueries.RecommendationView;
import org.caseaudit.web.form.TypedText;

/** What was typed about a recommendation. */
public class RecommendationForm {
    @FormParam("version")
    private int version;

    /** Made with the page, so that a double click adds one recommendation and not two. */
    @FormParam("key")
    private String key;

    @FormParam("text")
    private String text;

    @FormParam("noActionReason")
    private String noActionReason;

    static RecommendationForm blank(UUID key) {
        RecommendationForm form = new RecommendationForm();
        form.key = key.toString();
        return form;
    }

    static RecommendationForm of(RecommendationView stands) {
        RecommendationForm form = new RecommendationForm();
        form.version = stands.version();
        form.text = stands.text();
        form.noActionReason = stands.noActionReason();
        return form;
    }

    /** The same words about what stands now. */
    RecommendationForm onTopOf(RecommendationView now) {
        version = now.version();
        return this;
    }

    int version() {
        return version;
    }

    String key() {
        return key;
    }

    String text() {
        return TypedText.of(text);
    }

    String noActionReason() {
        return TypedText.of(noActionReason);
    }
}

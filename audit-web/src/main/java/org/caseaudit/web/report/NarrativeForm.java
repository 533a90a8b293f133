package org.caseaudit.web.report;

import jakarta.ws.rs.FormParam;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.web.form.TypedText;

/** What was written beside the figures. */
public class NarrativeForm {
    @FormParam("version")
    private int version;

    @FormParam("summary")
    private String summary;

    @FormParam("methodNote")
    private String methodNote;

    @FormParam("childsVoice")
    private String childsVoice;

    @FormParam("childsVoiceMissingBecause")
    private String childsVoiceMissingBecause;

    int version() {
        return version;
    }

    Narrative narrative() {
        return new Narrative(
                TypedText.of(summary),
                TypedText.of(methodNote),
                TypedText.of(childsVoice),
                TypedText.of(childsVoiceMissingBecause));
    }
}

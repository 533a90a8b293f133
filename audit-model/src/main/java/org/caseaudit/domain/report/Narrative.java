package org.caseaudit.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.caseaudit.domain.shared.Faults;

/**
 * What people write beside the figures.
 *
 * @param childsVoice what the writers make of what the children said or showed; it stands beside the children's own words
 *     and cannot take their place
 * @param childsVoiceMissingBecause why no child speaks in the report; needed when no child's voice was recorded with consent
 */
@Embeddable
public record Narrative(
        @Column(name = "summary", length = 1_000_000) String summary,
        @Column(name = "method_note", length = 1_000_000) String methodNote,
        @Column(name = "childs_voice", length = 1_000_000) String childsVoice,

        @Column(name = "childs_voice_missing_because", length = 1_000_000)
        String childsVoiceMissingBecause) {
    public static final Narrative EMPTY = new Narrative("", "", "", "");

    public Narrative {
        summary = summary == null ? "" : summary;
        methodNote = methodNote == null ? "" : methodNote;
        childsVoice = childsVoice == null ? "" : childsVoice;
        childsVoiceMissingBecause = childsVoiceMissingBecause == null ? "" : childsVoiceMissingBecause;
    }

    void check() {
        new Faults()
                .optionalText("summary", summary, Faults.LONG_TEXT)
                .optionalText("methodNote", methodNote, Faults.LONG_TEXT)
                .optionalText("childsVoice", childsVoice, Faults.LONG_TEXT)
                .optionalText("childsVoiceMissingBecause", childsVoiceMissingBecause, Faults.LONG_TEXT)
                .throwIfAny("The text cannot be saved like this.");
    }
}

package org.caseaudit.domain.voice;

import java.time.LocalDate;
import org.caseaudit.domain.shared.Faults;

/**
 * What somebody said, and how it came to be known.
 *
 * @param how it was gathered: a conversation, a drawing, a survey, by whom the child knows
 * @param consentNote who gave consent and how, or why nobody asked; may be missing
 */
public record VoiceContent(
        VoiceKind kind, String how, LocalDate gatheredOn, Consent consent, String consentNote, String text) {
    private static final int NOTE = 1000;

    /** Refuses with every missing part at once, and a day that has not come. */
    void check(LocalDate today) {
        new Faults()
                .require(kind != null, "kind", "Say whose voice it is.")
                .text("how", how, NOTE)
                .require(gatheredOn != null, "gatheredOn", "Enter the day on which it was gathered.")
                .require(
                        gatheredOn == null || !gatheredOn.isAfter(today),
                        "gatheredOn",
                        "This day has not come yet; enter the day on which it was gathered.")
                .require(consent != null, "consent", "Say whether they agreed to its use: YES, NO or NOT_ASKED.")
                .optionalText("consentNote", consentNote, NOTE)
                .text("text", text, Faults.LONG_TEXT)
                .throwIfAny("The voice cannot be saved like this.");
    }
}

package org.caseaudit.web.voice;

import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.VoiceKind;
import org.caseaudit.web.govuk.Tag;

/** Voices as people read them. */
final class VoiceWords {
    private VoiceWords() {}

    static String kind(VoiceKind kind) {
        return switch (kind) {
            case CHILD -> "The child";
            case PARENT -> "A parent or carer";
            case PRACTITIONER -> "A practitioner";
        };
    }

    static String consent(Consent consent) {
        return switch (consent) {
            case YES -> "Yes, they agreed";
            case NO -> "No, they did not agree";
            case NOT_ASKED -> "Nobody asked them";
        };
    }

    static Tag tag(Consent consent) {
        return switch (consent) {
            case YES -> Tag.of("May be quoted", Tag.Colour.GREEN);
            case NO -> Tag.of("Not to be quoted", Tag.Colour.RED);
            case NOT_ASKED -> Tag.of("Consent not asked", Tag.Colour.YELLOW);
        };
    }
}

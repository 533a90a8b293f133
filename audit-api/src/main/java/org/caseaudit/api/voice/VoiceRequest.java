package org.caseaudit.api.voice;

import java.time.LocalDate;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.voice.Consent;
import org.caseaudit.domain.voice.VoiceContent;
import org.caseaudit.domain.voice.VoiceKind;

/** @param agency that records it; null for one's only one, or for the office itself */
public record VoiceRequest(
        AgencyId agency,
        VoiceKind kind,
        String how,
        LocalDate gatheredOn,
        Consent consent,
        String consentNote,
        String text) {
    VoiceContent content() {
        return new VoiceContent(kind, how, gatheredOn, consent, consentNote, text);
    }
}

package org.caseaudit.domain.report;

import java.util.List;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.moderation.GradeResponse;
import org.caseaudit.domain.voice.Voice;
import org.caseaudit.domain.voice.VoiceKind;

/** What was said beside the grades, and goes into the report: both sides of a challenge, responses, voices, concerns. */
public record Statements(
        List<Challenge> challenges, List<GradeResponse> responses, List<Voice> voices, List<Concern> concerns) {
    public static final Statements NONE = new Statements(List.of(), List.of(), List.of(), List.of());

    /** Whether a child speaks in the report: one whose words may be used. */
    boolean aChildSpeaks() {
        return voices.stream().anyMatch(v -> v.kind() == VoiceKind.CHILD && v.mayBeUsed());
    }
}

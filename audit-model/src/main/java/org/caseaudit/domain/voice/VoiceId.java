package org.caseaudit.domain.voice;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record VoiceId(UUID value) implements Id {}

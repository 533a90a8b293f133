package org.caseaudit.domain.sampling;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record CandidateId(UUID value) implements Id {}

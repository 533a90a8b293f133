package org.caseaudit.domain.sampling;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record CandidateListId(UUID value) implements Id {}

package org.caseaudit.domain.evidence;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record EvidenceId(UUID value) implements Id {}

package org.caseaudit.domain.grading;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record FormEntryId(UUID value) implements Id {}

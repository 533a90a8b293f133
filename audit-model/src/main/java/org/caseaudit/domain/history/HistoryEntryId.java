package org.caseaudit.domain.history;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record HistoryEntryId(UUID value) implements Id {}

package org.caseaudit.domain.document;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record FrozenDocumentId(UUID value) implements Id {}

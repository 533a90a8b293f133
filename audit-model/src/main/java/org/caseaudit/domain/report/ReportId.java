package org.caseaudit.domain.report;

import java.util.UUID;
import org.caseaudit.domain.shared.Id;

public record ReportId(UUID value) implements Id {}

package org.caseaudit.architecture.canary.domain.back;

import org.caseaudit.architecture.canary.domain.there.There;

public record AndBack(There there) {}

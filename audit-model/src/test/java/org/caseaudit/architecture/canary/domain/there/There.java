package org.caseaudit.architecture.canary.domain.there;

import org.caseaudit.architecture.canary.domain.back.AndBack;

public record There(AndBack back) {}

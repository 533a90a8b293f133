package org.caseaudit.domain.briefing;

public enum BriefingCommand {
    SEND
}

package org.caseaudit.api.briefing;

import java.time.LocalDate;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.briefing.BriefingReceipt;

/** @param agency of the team; may be left out by those who serve one agency */
public record ReceiptRequest(AgencyId agency, String team, String readBy, LocalDate readOn, String whatChanged) {
    BriefingReceipt.ReceiptContent content() {
        return new BriefingReceipt.ReceiptContent(team, readBy, readOn, whatChanged);
    }
}

package org.caseaudit.web.moderation;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;

/** Where the pages of one meeting are. */
record MeetingPlace(PartnershipId partnership, CycleId cycle) {
    /** The address of a page of the meeting: {@code at("attendance")}; of the meeting itself without parts. */
    String at(Object... parts) {
        return inCycle("meeting", parts);
    }

    String report(Object... parts) {
        return inCycle("report", parts);
    }

    String shown(Show show) {
        return at() + "?show=" + show.code();
    }

    String caseFile(CaseId caseFile, Show show) {
        return at("cases", caseFile) + "?show=" + show.code();
    }

    String item(CaseId caseFile, String section, Show show) {
        return caseFile(caseFile, show) + "&item=" + section;
    }

    private String inCycle(String page, Object... parts) {
        List<Object> all = new ArrayList<>(List.of("cycles", cycle, page));
        all.addAll(List.of(parts));
        return Addresses.in(partnership, all.toArray());
    }
}

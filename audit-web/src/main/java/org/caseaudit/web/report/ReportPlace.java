package org.caseaudit.web.report;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;

/** Where the pages of one report are. */
record ReportPlace(PartnershipId partnership, CycleId cycle) {
    /** The address of a page of the report: {@code at("narrative")}; of the report itself without parts. */
    String at(Object... parts) {
        return inCycle("report", parts);
    }

    String meeting(Object... parts) {
        return inCycle("meeting", parts);
    }

    String voices() {
        return inCycle("voices");
    }

    String documents() {
        return inCycle("documents");
    }

    private String inCycle(String page, Object... parts) {
        List<Object> all = new ArrayList<>(List.of("cycles", cycle, page));
        all.addAll(List.of(parts));
        return Addresses.in(partnership, all.toArray());
    }
}

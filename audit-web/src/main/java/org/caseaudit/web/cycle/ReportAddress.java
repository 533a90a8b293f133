package org.caseaudit.web.cycle;

import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.layout.Addresses;

/** Where somebody reads an audit's report: the office in the making, everybody else once it is published. */
public final class ReportAddress {
    private ReportAddress() {}

    /** Null while there is none for the reader. */
    public static String of(PartnershipId partnership, Actor reader, CycleView cycle) {
        return switch (cycle.state()) {
            case PLANNED, OPEN, MODERATION, ABANDONED -> null;
            case REPORTING -> CycleAccess.readsAll(reader) ? inTheMaking(partnership, cycle) : null;
            case PUBLISHED, CLOSED ->
                CycleAccess.readsAll(reader)
                        ? inTheMaking(partnership, cycle)
                        : Addresses.in(partnership, "reports", cycle.id());
        };
    }

    private static String inTheMaking(PartnershipId partnership, CycleView cycle) {
        return Addresses.in(partnership, "cycles", cycle.id(), "report");
    }
}

package org.caseaudit.application.mywork;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.shared.PersonId;

/**
 * What is round the work: in which cycles it stands, and what things are called.
 *
 * @param reports by cycle; a cycle not yet reported on has none
 */
record Surroundings(
        Actor actor,
        LocalDate today,
        Map<CycleId, Cycle> cycles,
        Map<CycleId, List<AgencyId>> invited,
        Map<CycleId, ReportState> reports,
        Map<CaseId, String> pseudonyms,
        Map<AgencyId, String> agencies,
        Map<PersonId, String> people) {

    Cycle cycle(CycleId id) {
        return cycles.get(id);
    }

    boolean is(CycleId id, CycleState state) {
        return cycle(id).state() == state;
    }

    /** Null where the audit is hidden from the actor. */
    String theme(CycleId id) {
        boolean seen = CycleAccess.maySee(actor, cycle(id), invited.getOrDefault(id, List.of()));
        return seen ? cycle(id).theme() : null;
    }

    /** Whether what is said now still goes into the report: from the meeting on, while it is no more than a draft. */
    boolean arguable(CycleId id) {
        return cycle(id).gradesAreOpen()
                && !is(id, CycleState.CLOSED)
                && reports.getOrDefault(id, ReportState.DRAFT) == ReportState.DRAFT;
    }

    /** Null for no case. */
    String pseudonym(CaseId id) {
        return id == null ? null : pseudonyms.get(id);
    }

    String agency(AgencyId id) {
        return agencies.get(id);
    }

    long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }
}

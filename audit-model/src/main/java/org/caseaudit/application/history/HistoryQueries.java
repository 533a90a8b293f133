package org.caseaudit.application.history;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.history.HistoryEntryId;
import org.caseaudit.domain.history.HistoryLog;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PageRequest;
import org.caseaudit.domain.shared.PersonId;

/** What happened in a cycle, for chair, coordinator and scrutineer. */
@UseCase
public class HistoryQueries {
    private final CycleDesk desk;
    private final HistoryLog log;

    @Inject
    public HistoryQueries(CycleDesk desk, HistoryLog log) {
        this.desk = desk;
        this.log = log;
    }

    public record FactView(
            HistoryEntryId id,
            Instant at,
            PersonId person,
            String what,
            String subjectType,
            UUID subject,
            String detail,
            String reason) {}

    /** @param total of all pages */
    public record FactPage(List<FactView> items, long total) {}

    /** Newest first. Refuses everybody else with NotFound. */
    public FactPage of(Actor actor, CycleId cycle, PageRequest page) {
        desk.toSee(actor, cycle);
        if (!CycleAccess.readsAll(actor)) {
            throw new NotFound("history");
        }
        return new FactPage(
                log.of(cycle, page).stream().map(HistoryQueries::view).toList(), log.count(cycle));
    }

    private static FactView view(HistoryEntry entry) {
        return new FactView(
                entry.id(),
                entry.at(),
                entry.person(),
                entry.what(),
                entry.subjectType(),
                entry.subject(),
                entry.detail(),
                entry.reason());
    }
}

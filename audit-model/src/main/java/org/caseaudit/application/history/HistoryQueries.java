package org.caseaudit.application.history;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.People;
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
    private final People people;

    @Inject
    public HistoryQueries(CycleDesk desk, HistoryLog log, People people) {
        this.desk = desk;
        this.log = log;
        this.people = people;
    }

    public record FactView(
            HistoryEntryId id,
            Instant at,
            PersonId person,
            String personName,
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
        List<HistoryEntry> facts = log.of(cycle, page);
        Map<PersonId, String> names =
                people.names(facts.stream().map(HistoryEntry::person).collect(Collectors.toSet()));
        return new FactPage(facts.stream().map(fact -> view(fact, names)).toList(), log.count(cycle));
    }

    private static FactView view(HistoryEntry entry, Map<PersonId, String> names) {
        return new FactView(
                entry.id(),
                entry.at(),
                entry.person(),
                names.get(entry.person()),
                entry.what(),
                entry.subjectType(),
                entry.subject(),
                entry.detail(),
                entry.reason());
    }
}

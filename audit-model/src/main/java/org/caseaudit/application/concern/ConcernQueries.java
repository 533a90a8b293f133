package org.caseaudit.application.concern;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernCommand;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.concern.ConcernState;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.concern.NamedManager;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;

/** Concerns for those who may know of each, and how many there are for the board. */
@UseCase
public class ConcernQueries {
    private final CycleDesk desk;
    private final Cycles cycles;
    private final Cases cases;
    private final Concerns concerns;
    private final Recorder recorder;

    @Inject
    public ConcernQueries(CycleDesk desk, Cycles cycles, Cases cases, Concerns concerns, Recorder recorder) {
        this.desk = desk;
        this.cycles = cycles;
        this.cases = cases;
        this.concerns = concerns;
        this.recorder = recorder;
    }

    /**
     * @param assignment null when it was raised outside a form, and where the source is hidden
     * @param agency for which it was raised; null for the office, and where the source is hidden
     * @param raisedBy null where the source is hidden: from the lead of another agency, before the meeting
     * @param overdue computed today, stored nowhere
     * @param possible what the reader may do about it as it stands
     */
    public record ConcernView(
            ConcernId id,
            CycleId cycle,
            CaseId caseFile,
            String pseudonym,
            AssignmentId assignment,
            AgencyId agency,
            PersonId raisedBy,
            Instant raisedAt,
            String text,
            LocalDate due,
            boolean overdue,
            ConcernState state,
            String managerName,
            AgencyId managerAgency,
            Instant referredAt,
            String actionTaken,
            Instant actedAt,
            String outcome,
            Instant resolvedAt,
            List<ConcernCommand> possible,
            int version) {}

    /** @param open those not resolved, overdue ones included */
    public record ConcernCounts(int raised, int open, int overdue, int resolved) {}

    /** Those the actor may know of, in the order in which they were raised. */
    public List<ConcernView> of(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        Map<CaseId, String> pseudonyms = pseudonyms(id);
        return concerns.of(id).stream()
                .filter(c -> ConcernAccess.mayKnow(actor, c))
                .map(c -> view(actor, c, cycle, pseudonyms.get(c.caseFile())))
                .toList();
    }

    /** Of all cycles, what is not resolved and the actor may know of; due first first. */
    public List<ConcernView> open(Actor actor) {
        List<Concern> known = concerns.open().stream()
                .filter(c -> ConcernAccess.mayKnow(actor, c))
                .toList();
        Set<CycleId> theirs = known.stream().map(Concern::cycle).collect(Collectors.toSet());
        Map<CycleId, Cycle> byId =
                cycles.withIds(theirs).stream().collect(Collectors.toMap(Cycle::id, Function.identity()));
        Set<CaseId> children = known.stream().map(Concern::caseFile).collect(Collectors.toSet());
        Map<CaseId, String> pseudonyms =
                cases.withIds(children).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym));
        return known.stream()
                .map(c -> view(actor, c, byId.get(c.cycle()), pseudonyms.get(c.caseFile())))
                .toList();
    }

    /** Refuses with NotFound those who may not know of it. */
    public ConcernView one(Actor actor, ConcernId id) {
        Concern concern = concerns.get(id);
        ConcernAccess.requireKnow(actor, concern);
        return view(
                actor,
                concern,
                cycles.get(concern.cycle()),
                cases.get(concern.caseFile()).pseudonym());
    }

    /** How many, and no more: for the board and the office. Refuses everybody else with NotFound. */
    public ConcernCounts counts(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        if (!ConcernAccess.mayCount(actor, cycle, desk.invited(id))) {
            throw new NotFound("count of concerns");
        }
        LocalDate today = today();
        List<Concern> all = concerns.of(id);
        int open = (int) all.stream().filter(Concern::open).count();
        int overdue = (int) all.stream().filter(c -> c.overdue(today)).count();
        return new ConcernCounts(all.size(), open, overdue, all.size() - open);
    }

    private Map<CaseId, String> pseudonyms(CycleId id) {
        return cases.of(id).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym));
    }

    private LocalDate today() {
        return recorder.now().atZone(Assignment.ZONE).toLocalDate();
    }

    private ConcernView view(Actor actor, Concern concern, Cycle cycle, String pseudonym) {
        boolean source = ConcernAccess.seesSource(actor, concern, cycle);
        NamedManager manager = concern.manager();
        return new ConcernView(
                concern.id(),
                concern.cycle(),
                concern.caseFile(),
                pseudonym,
                source ? concern.assignment() : null,
                source ? concern.agency() : null,
                source ? concern.raisedBy() : null,
                concern.raisedAt(),
                concern.text(),
                concern.due(),
                concern.overdue(today()),
                concern.state(),
                manager == null ? null : manager.name(),
                manager == null ? null : manager.agency(),
                concern.referredAt(),
                concern.actionTaken(),
                concern.actedAt(),
                concern.outcome(),
                concern.resolvedAt(),
                ConcernAccess.possible(actor, concern),
                concern.version());
    }
}

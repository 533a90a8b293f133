package org.caseaudit.application.finding;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.assignment.AgenciesInTheCase;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.finding.Findings;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.NotFound;

/**
 * The registers of findings: all of them for the office and the scrutineer; from the meeting on, for the agencies in a case
 * those of the case, and for an agency those about itself, to challenge them and to reply.
 */
@UseCase
public class FindingQueries {
    private final CycleDesk desk;
    private final Cycles cycles;
    private final AgenciesInTheCase circle;
    private final Findings findings;
    private final Reports reports;

    @Inject
    public FindingQueries(CycleDesk desk, Cycles cycles, AgenciesInTheCase circle, Findings findings, Reports reports) {
        this.desk = desk;
        this.cycles = cycles;
        this.circle = circle;
        this.findings = findings;
        this.reports = reports;
    }

    /**
     * @param agency that reported it, or null when the meeting did
     * @param fate null from the agencies until the report is published, the reason likewise
     * @param about the agency a finding about another agency concerns, or null
     * @param mayReply whether the reader may give that agency's side now
     */
    public record FindingView(
            FindingId id,
            CycleId cycle,
            CaseId caseFile,
            String section,
            AgencyId agency,
            FindingKind kind,
            String text,
            Fate fate,
            String fateReason,
            AgencyId about,
            String reply,
            Instant repliedAt,
            boolean mayReply,
            int version) {}

    /** Those of the cycle the actor may see. Refuses with NotFound those who see none, all agencies before the meeting. */
    public List<FindingView> all(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        if (!CycleAccess.readsAll(actor) && !(cycle.gradesAreOpen() && actor.servesAny(desk.invited(id)))) {
            throw new NotFound("finding");
        }
        Map<CaseId, Set<AgencyId>> inTheCases = circle.of(id);
        boolean settled = settled(Set.of(id)).contains(id);
        return findings.of(id).stream()
                .filter(f -> FindingAccess.maySee(actor, f, cycle, inTheCase(inTheCases, f)))
                .map(f -> view(actor, f, cycle, settled))
                .toList();
    }

    public FindingView one(Actor actor, FindingId id) {
        Finding finding = findings.get(id);
        Cycle cycle = cycles.get(finding.cycle());
        FindingAccess.requireSee(actor, finding, cycle, circle.of(cycle.id(), finding.caseFile()));
        return view(actor, finding, cycle, settled(Set.of(cycle.id())).contains(cycle.id()));
    }

    /** Over all cycles, what was found about the actor's agencies, for their reply; also where they were not invited. */
    public List<FindingView> aboutOwnAgencies(Actor actor) {
        List<Finding> about = findings.about(actor.agencies());
        Set<CycleId> theirs = about.stream().map(Finding::cycle).collect(Collectors.toSet());
        Map<CycleId, Cycle> byId =
                cycles.withIds(theirs).stream().collect(Collectors.toMap(Cycle::id, Function.identity()));
        Set<CycleId> settled = settled(theirs);
        return about.stream()
                .filter(f -> FindingAccess.maySee(actor, f, byId.get(f.cycle()), Set.of()))
                .map(f -> view(actor, f, byId.get(f.cycle()), settled.contains(f.cycle())))
                .toList();
    }

    /** Those of the cycles whose report is signed off, so that nothing is added to it any more. */
    private Set<CycleId> settled(Set<CycleId> some) {
        return reports.ofAll(some).stream()
                .filter(report -> !report.draft())
                .map(Report::cycle)
                .collect(Collectors.toSet());
    }

    private static Set<AgencyId> inTheCase(Map<CaseId, Set<AgencyId>> inTheCases, Finding finding) {
        return finding.caseFile() == null ? Set.of() : inTheCases.getOrDefault(finding.caseFile(), Set.of());
    }

    private static FindingView view(Actor actor, Finding finding, Cycle cycle, boolean settled) {
        boolean placeIsKnown = CycleAccess.readsAll(actor) || cycle.published();
        return new FindingView(
                finding.id(),
                finding.cycle(),
                finding.caseFile(),
                finding.section(),
                finding.agency(),
                finding.kind(),
                finding.text(),
                placeIsKnown ? finding.fate() : null,
                placeIsKnown ? finding.fateReason() : null,
                finding.about(),
                finding.reply(),
                finding.repliedAt(),
                !settled && FindingAccess.mayReply(actor, finding),
                finding.version());
    }
}

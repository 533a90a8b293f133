package org.caseaudit.application.board;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.report.ReportAccess;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.cycle.Invitation;
import org.caseaudit.domain.cycle.Invitations;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.report.Reports;

/** Reads all published reports somebody may read, each in the edition that is for them, in four statements. */
@Collaborator
public class PublishedReports {
    private final Cycles cycles;
    private final Invitations invitations;
    private final Reports reports;

    @Inject
    public PublishedReports(Cycles cycles, Invitations invitations, Reports reports) {
        this.cycles = cycles;
        this.invitations = invitations;
        this.reports = reports;
    }

    /** A published report: its cycle, where it stands, and its newest version. */
    record Published(Cycle cycle, Report report, ReportVersion version, CombinedReport content) {}

    /** By meeting date, newest first. */
    List<Published> readableBy(Actor actor) {
        List<Cycle> published = cycles.all().stream()
                .filter(cycle -> ReportAccess.readsPublished(actor, cycle))
                .toList();
        List<CycleId> ids = published.stream().map(Cycle::id).toList();
        Map<CycleId, Report> byCycle =
                reports.ofAll(ids).stream().collect(Collectors.toMap(Report::cycle, Function.identity()));
        Map<CycleId, ReportVersion> newest = reports.newestVersions(ids).stream()
                .collect(Collectors.toMap(ReportVersion::cycle, Function.identity()));
        Map<CycleId, Set<AgencyId>> invited = invitations.ofAll(ids).stream()
                .collect(Collectors.groupingBy(
                        Invitation::cycle, Collectors.mapping(Invitation::agency, Collectors.toSet())));
        return published.stream()
                .map(cycle -> {
                    ReportVersion version = newest.get(cycle.id());
                    CombinedReport whole = Json.read(version.content(), CombinedReport.class);
                    Edition edition = ReportAccess.edition(actor, invited.getOrDefault(cycle.id(), Set.of()));
                    return new Published(
                            cycle,
                            byCycle.get(cycle.id()),
                            version,
                            edition == Edition.PUBLIC ? whole.withoutCases() : whole);
                })
                .toList();
    }
}

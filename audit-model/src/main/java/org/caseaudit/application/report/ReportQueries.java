package org.caseaudit.application.report;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Json;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportComposer;
import org.caseaudit.domain.report.ReportMaterial;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;

/** The report: the draft as it composes now, for the office; the frozen version, for the board and all agencies. */
@UseCase
public class ReportQueries {
    private final CycleDesk desk;
    private final ReportDesk material;
    private final IdentityCheck identityCheck;
    private final Reports reports;

    @Inject
    public ReportQueries(CycleDesk desk, ReportDesk material, IdentityCheck identityCheck, Reports reports) {
        this.desk = desk;
        this.material = material;
        this.identityCheck = identityCheck;
        this.reports = reports;
    }

    /**
     * @param blockers what still stands between the draft and its publication
     * @param warnings where a word may be a child's name, or any other word
     */
    public record DraftView(
            CycleId cycle,
            ReportState state,
            int newestVersion,
            String stateReason,
            List<Fault> blockers,
            List<Fault> warnings,
            CombinedReport content,
            int version) {}

    /**
     * @param sha256 of what was signed off, whichever edition of it is read
     * @param edition public where the reader was not at the table: the content then tells of no case
     */
    public record VersionView(
            CycleId cycle,
            ReportState state,
            int number,
            Instant signedOffAt,
            PersonId signedOffBy,
            String sha256,
            Edition edition,
            CombinedReport content,
            int version) {}

    public record VersionSummary(int number, Instant signedOffAt, PersonId signedOffBy, String sha256) {}

    public DraftView draft(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        ReportAccess.requireReadDraft(actor);
        Report report = reports.get(id);
        ReportMaterial all = material.material(cycle);
        CombinedReport content = ReportComposer.compose(all);
        IdentityCheck.Found found = identityCheck.in(all, content);
        return new DraftView(
                id,
                report.state(),
                report.newestVersion(),
                report.stateReason(),
                Stream.concat(material.blockers(all).stream(), found.blockers().stream())
                        .toList(),
                found.warnings(),
                content,
                report.version());
    }

    /**
     * The newest version before the board, in the edition that is for the actor; the office reads a signed-off one before it
     * is published too.
     */
    public VersionView published(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        if (!ReportAccess.readsDraft(actor)) {
            ReportAccess.requireReadPublished(actor, cycle);
        }
        Report report = reports.get(id);
        Edition edition = ReportAccess.edition(actor, desk.invited(id));
        return reports.versions(id).stream()
                .findFirst()
                .map(v -> view(report, v, edition))
                .orElseThrow(() -> new NotFound("signed-off report"));
    }

    /** Every version that was signed off, newest first. */
    public List<VersionSummary> versions(Actor actor, CycleId id) {
        desk.toSee(actor, id);
        ReportAccess.requireReadDraft(actor);
        return reports.versions(id).stream()
                .map(v -> new VersionSummary(v.number(), v.signedOffAt(), v.signedOffBy(), v.sha256()))
                .toList();
    }

    public VersionView version(Actor actor, CycleId id, int number) {
        desk.toSee(actor, id);
        ReportAccess.requireReadDraft(actor);
        Report report = reports.get(id);
        return reports.versions(id).stream()
                .filter(v -> v.number() == number)
                .findFirst()
                .map(v -> view(report, v, Edition.RESTRICTED))
                .orElseThrow(() -> new NotFound("report version"));
    }

    private static VersionView view(Report report, ReportVersion version, Edition edition) {
        CombinedReport whole = Json.read(version.content(), CombinedReport.class);
        return new VersionView(
                report.cycle(),
                report.state(),
                version.number(),
                version.signedOffAt(),
                version.signedOffBy(),
                version.sha256(),
                edition,
                edition == Edition.PUBLIC ? whole.withoutCases() : whole,
                report.version());
    }
}

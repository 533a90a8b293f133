package org.caseaudit.application.report;

import jakarta.inject.Inject;
import java.time.Instant;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Json;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportComposer;
import org.caseaudit.domain.report.ReportMaterial;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.report.ReportVersionId;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.Sha256;

/**
 * The chair stands by the report: it is composed, frozen word for word as the next version, and from then on served as it
 * is. Refuses with everything that still blocks publication, and where it tells who a child is. A report the board
 * returned is presented anew by this.
 */
@UseCase
public class SignOffReport {
    private final CycleDesk desk;
    private final ReportDesk material;
    private final IdentityCheck identityCheck;
    private final Reports reports;
    private final Recorder recorder;

    @Inject
    public SignOffReport(
            CycleDesk desk, ReportDesk material, IdentityCheck identityCheck, Reports reports, Recorder recorder) {
        this.desk = desk;
        this.material = material;
        this.identityCheck = identityCheck;
        this.reports = reports;
        this.recorder = recorder;
    }

    public void handle(Actor actor, CycleId id, int version) {
        Cycle cycle = desk.toDecide(actor, id);
        ReportDesk.requireInTheMaking(cycle);
        Report report = reports.get(id);
        Versions.require(report.version(), version);
        report.requireDraft();
        ReportMaterial all = material.material(cycle);
        ReportDesk.requireNone(material.blockers(all));
        CombinedReport composed = ReportComposer.compose(all);
        ReportDesk.requireNone(identityCheck.in(all, composed).blockers());
        int number = report.signOff();
        String content = Json.write(composed);
        Instant now = recorder.now();
        reports.add(new ReportVersion(
                Ids.next(ReportVersionId::new),
                id,
                number,
                new ReportVersion.Frozen(content, Sha256.of(content)),
                actor.person(),
                now));
        if (cycle.state() == CycleState.PUBLISHED) {
            report.present();
        }
        recorder.record(
                actor,
                Fact.of("report-signed-off", "report", report.id()).in(id).detail("version " + number));
    }
}

package org.caseaudit.application.report;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.Fault;

/** Puts the signed-off report before the board and the agencies. Refuses unless signed off, and with anything blocking. */
@UseCase
public class PublishReport {
    private final CycleDesk desk;
    private final ReportDesk material;
    private final Reports reports;
    private final Recorder recorder;

    @Inject
    public PublishReport(CycleDesk desk, ReportDesk material, Reports reports, Recorder recorder) {
        this.desk = desk;
        this.material = material;
        this.reports = reports;
        this.recorder = recorder;
    }

    public void handle(Actor actor, CycleId id, int version) {
        Cycle cycle = desk.toDecide(actor, id);
        Versions.require(cycle.version(), version);
        cycle.requireState("A report is published from reporting.", CycleState.REPORTING);
        Report report = reports.get(id);
        ReportDesk.requireNone(material.blockers(material.material(cycle)));
        if (report.state() != ReportState.SIGNED_OFF) {
            ReportDesk.requireNone(List.of(new Fault("report", "Sign the report off first.")));
        }
        report.present();
        cycle.publish();
        recorder.record(
                actor, Fact.of("report-published", "cycle", id).in(id).detail("version " + report.newestVersion()));
    }
}

package org.caseaudit.application.report;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;

/** The board accepts the report that is before it. Refuses everybody else, and a report not presented. */
@UseCase
public class AcceptReport {
    private final CycleDesk desk;
    private final Reports reports;
    private final Recorder recorder;

    @Inject
    public AcceptReport(CycleDesk desk, Reports reports, Recorder recorder) {
        this.desk = desk;
        this.reports = reports;
        this.recorder = recorder;
    }

    public void handle(Actor actor, CycleId id, int version) {
        Cycle cycle = desk.toSee(actor, id);
        ReportAccess.requireBoard(actor, cycle);
        Report report = reports.get(id);
        Versions.require(report.version(), version);
        report.accept();
        recorder.record(actor, Fact.of("report-accepted", "report", report.id()).in(id));
    }
}

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
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.report.Reports;

/**
 * Makes a draft of the report again: the chair before it is presented, the board after. What was signed off stays readable
 * as its version. Refuses without reason.
 */
@UseCase
public class ReturnReport {
    private final CycleDesk desk;
    private final Reports reports;
    private final Recorder recorder;

    @Inject
    public ReturnReport(CycleDesk desk, Reports reports, Recorder recorder) {
        this.desk = desk;
        this.reports = reports;
        this.recorder = recorder;
    }

    public record Command(CycleId cycle, int version, String reason) {}

    public void handle(Actor actor, Command command) {
        Cycle cycle = desk.toSee(actor, command.cycle());
        if (cycle.published()) {
            ReportAccess.requireBoard(actor, cycle);
        } else {
            desk.toDecide(actor, command.cycle());
        }
        ReportDesk.requireInTheMaking(cycle);
        Report report = reports.get(command.cycle());
        Versions.require(report.version(), command.version());
        ReportState before = report.state();
        report.returnToDraft(command.reason());
        recorder.record(
                actor,
                Fact.of("report-returned", "report", report.id())
                        .in(cycle.id())
                        .detail("was " + before)
                        .because(command.reason()));
    }
}

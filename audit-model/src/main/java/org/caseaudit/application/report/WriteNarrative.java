package org.caseaudit.application.report;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.report.Narrative;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;

/** Chair or coordinator writes what stands beside the figures. Refuses once the report is signed off. */
@UseCase
public class WriteNarrative {
    private final CycleDesk desk;
    private final Reports reports;
    private final Recorder recorder;

    @Inject
    public WriteNarrative(CycleDesk desk, Reports reports, Recorder recorder) {
        this.desk = desk;
        this.reports = reports;
        this.recorder = recorder;
    }

    public record Command(CycleId cycle, int version, Narrative narrative) {}

    public void handle(Actor actor, Command command) {
        ReportDesk.requireInTheMaking(desk.toManage(actor, command.cycle()));
        Report report = reports.get(command.cycle());
        Versions.require(report.version(), command.version());
        report.write(command.narrative());
        recorder.record(
                actor, Fact.of("narrative-written", "report", report.id()).in(command.cycle()));
    }
}

package org.caseaudit.application.finding;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Decides what becomes of a finding: its place in the report, or left out with a reason. Refuses leaving out without a
 * reason, and once the report is signed off.
 */
@UseCase
public class PlaceFinding {
    private final FindingDesk desk;
    private final Cycles cycles;
    private final Reports reports;
    private final Recorder recorder;

    @Inject
    public PlaceFinding(FindingDesk desk, Cycles cycles, Reports reports, Recorder recorder) {
        this.desk = desk;
        this.cycles = cycles;
        this.reports = reports;
        this.recorder = recorder;
    }

    /** @param reason needed to leave it out */
    public record Command(FindingId finding, int version, Fate fate, String reason) {}

    public void handle(Actor actor, Command command) {
        Finding finding = desk.toManage(actor, command.finding());
        cycles.get(finding.cycle())
                .requireState(
                        "Findings are placed from the meeting on, until the cycle is closed.",
                        CycleState.MODERATION,
                        CycleState.REPORTING,
                        CycleState.PUBLISHED);
        Versions.require(finding.version(), command.version());
        reports.of(finding.cycle()).ifPresent(Report::requireDraft);
        if (command.fate() == Fate.INCLUDED) {
            finding.include();
        } else if (command.fate() == Fate.LEFT_OUT) {
            finding.leaveOut(command.reason());
        } else {
            throw RuleBroken.field("fate", "Say INCLUDED or LEFT_OUT.");
        }
        recorder.record(
                actor,
                Fact.of("finding-placed", "finding", finding.id())
                        .in(finding.cycle())
                        .detail(finding.fate().name())
                        .because(finding.fateReason()));
    }
}

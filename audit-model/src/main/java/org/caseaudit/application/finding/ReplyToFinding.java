package org.caseaudit.application.finding;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;

/**
 * The right of reply: the lead of the agency a finding concerns says its side, and may change it until the report is signed
 * off. Refuses everybody else, before the meeting, and a blank reply.
 */
@UseCase
public class ReplyToFinding {
    private final FindingDesk desk;
    private final Reports reports;
    private final Recorder recorder;

    @Inject
    public ReplyToFinding(FindingDesk desk, Reports reports, Recorder recorder) {
        this.desk = desk;
        this.reports = reports;
        this.recorder = recorder;
    }

    public record Command(FindingId finding, int version, String reply) {}

    public void handle(Actor actor, Command command) {
        Finding finding = desk.toSee(actor, command.finding());
        FindingAccess.requireReply(actor, finding);
        Versions.require(finding.version(), command.version());
        reports.of(finding.cycle()).ifPresent(Report::requireDraft);
        finding.reply(command.reply(), actor.person(), recorder.now());
        recorder.record(
                actor, Fact.of("finding-replied-to", "finding", finding.id()).in(finding.cycle()));
    }
}

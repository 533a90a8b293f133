package org.caseaudit.application.finding;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Chair or coordinator names the agency a finding about another agency concerns, so that it can reply; it need not be in the
 * audit. Refuses other kinds of findings, the agency that reported it, an unknown agency, a change after the reply, and once
 * the report is signed off.
 */
@UseCase
public class NameAgencyConcerned {
    private final FindingDesk desk;
    private final Agencies agencies;
    private final Reports reports;
    private final Recorder recorder;

    @Inject
    public NameAgencyConcerned(FindingDesk desk, Agencies agencies, Reports reports, Recorder recorder) {
        this.desk = desk;
        this.agencies = agencies;
        this.reports = reports;
        this.recorder = recorder;
    }

    public record Command(FindingId finding, int version, AgencyId agency) {}

    public void handle(Actor actor, Command command) {
        Finding finding = desk.toManage(actor, command.finding());
        Versions.require(finding.version(), command.version());
        reports.of(finding.cycle()).ifPresent(Report::requireDraft);
        if (command.agency() != null && agencies.find(command.agency()).isEmpty()) {
            throw RuleBroken.field("agency", "There is no such agency.");
        }
        finding.nameAgencyConcerned(command.agency());
        recorder.record(
                actor, Fact.of("finding-agency-named", "finding", finding.id()).in(finding.cycle()));
    }
}

package org.caseaudit.application.finding;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.grading.FormDesk;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.finding.Findings;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Adds what the meeting found and no form said. Refuses before the meeting, once the report is signed off, a case of
 * another cycle, and a section the form does not have.
 */
@UseCase
public class AddFinding {
    private final CycleDesk desk;
    private final FormDesk forms;
    private final Cases cases;
    private final Findings findings;
    private final Reports reports;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public AddFinding(
            CycleDesk desk,
            FormDesk forms,
            Cases cases,
            Findings findings,
            Reports reports,
            Idempotency idempotency,
            Recorder recorder) {
        this.desk = desk;
        this.forms = forms;
        this.cases = cases;
        this.findings = findings;
        this.reports = reports;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    /** @param caseFile null when it concerns no single case; the section likewise */
    public record Command(CycleId cycle, CaseId caseFile, String section, FindingKind kind, String text) {}

    public FindingId handle(Actor actor, Command command, String key) {
        Cycle cycle = desk.toManage(actor, command.cycle());
        cycle.requireState(
                "Findings are added at the meeting or while the report is written.",
                CycleState.MODERATION,
                CycleState.REPORTING);
        reports.of(command.cycle()).ifPresent(Report::requireDraft);
        return idempotency.once(actor, key, command, FindingId::new, () -> add(actor, cycle, command));
    }

    private FindingId add(Actor actor, Cycle cycle, Command command) {
        boolean foreign = command.caseFile() != null
                && cases.of(command.cycle()).stream().noneMatch(c -> c.id().equals(command.caseFile()));
        if (foreign) {
            throw RuleBroken.field("caseFile", "There is no such case in this cycle.");
        }
        boolean noSection = command.section() != null
                && forms.tool(cycle).section(command.section()).isEmpty();
        if (noSection) {
            throw RuleBroken.field("section", "There is no such section in the form.");
        }
        Finding finding = new Finding(
                Ids.next(FindingId::new),
                new Finding.Source(command.cycle(), command.caseFile(), command.section(), null),
                command.kind(),
                command.text());
        findings.add(finding);
        recorder.record(
                actor,
                Fact.of("finding-added", "finding", finding.id())
                        .in(command.cycle())
                        .detail(command.kind().name()));
        return finding.id();
    }
}

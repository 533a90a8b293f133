package org.caseaudit.application.finding;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.FindingKind;
import org.caseaudit.domain.finding.Findings;

/** The registers of findings, for the office and the scrutineer; everybody else reads them in the report. */
@UseCase
public class FindingQueries {
    private final CycleDesk desk;
    private final Findings findings;

    @Inject
    public FindingQueries(CycleDesk desk, Findings findings) {
        this.desk = desk;
        this.findings = findings;
    }

    public record FindingView(
            FindingId id,
            CycleId cycle,
            CaseId caseFile,
            String section,
            AgencyId agency,
            FindingKind kind,
            String text,
            Fate fate,
            String fateReason,
            int version) {}

    public List<FindingView> all(Actor actor, CycleId cycle) {
        desk.toSee(actor, cycle);
        FindingAccess.requireSee(actor);
        return findings.of(cycle).stream().map(FindingQueries::view).toList();
    }

    public FindingView one(Actor actor, FindingId id) {
        FindingAccess.requireSee(actor);
        return view(findings.get(id));
    }

    private static FindingView view(Finding finding) {
        return new FindingView(
                finding.id(),
                finding.cycle(),
                finding.caseFile(),
                finding.section(),
                finding.agency(),
                finding.kind(),
                finding.text(),
                finding.fate(),
                finding.fateReason(),
                finding.version());
    }
}

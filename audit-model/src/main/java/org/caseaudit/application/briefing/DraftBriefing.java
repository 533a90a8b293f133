package org.caseaudit.application.briefing;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Json;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.BriefingDraft;
import org.caseaudit.domain.briefing.BriefingId;
import org.caseaudit.domain.briefing.Briefings;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Chair or coordinator begins the briefing with a first wording from the published report. Refuses before publication, and
 * a second briefing of the same audit.
 */
@UseCase
public class DraftBriefing {
    private final CycleDesk desk;
    private final Reports reports;
    private final Briefings briefings;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public DraftBriefing(
            CycleDesk desk, Reports reports, Briefings briefings, Idempotency idempotency, Recorder recorder) {
        this.desk = desk;
        this.reports = reports;
        this.briefings = briefings;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    public record Command(CycleId cycle) {}

    public BriefingId handle(Actor actor, Command command, String key) {
        Cycle cycle = desk.toManage(actor, command.cycle());
        cycle.requireState(
                "The briefing is written from the published report.", CycleState.PUBLISHED, CycleState.CLOSED);
        return idempotency.once(actor, key, command, BriefingId::new, () -> draft(actor, command.cycle()));
    }

    private BriefingId draft(Actor actor, CycleId id) {
        if (briefings.of(id).isPresent()) {
            throw new RuleBroken(RuleBroken.CONFLICT, "This audit has its briefing already; reword that one.");
        }
        ReportVersion version = reports.versions(id).get(0);
        CombinedReport report = Json.read(version.content(), CombinedReport.class);
        Briefing briefing = new Briefing(Ids.next(BriefingId::new), id, version.number(), BriefingDraft.of(report));
        briefings.add(briefing);
        recorder.record(
                actor,
                Fact.of("briefing-drafted", "briefing", briefing.id())
                        .in(id)
                        .detail("from version " + version.number()));
        return briefing.id();
    }
}

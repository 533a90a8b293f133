package org.caseaudit.application.report;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseIdentities;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.report.ReportState;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.sampling.SealedCandidates;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Ends the cycle and erases who the children are. Refuses while the report is returned and not signed off
 * again, an action is neither closed nor carried forward, or a concern is not resolved, naming each.
 */
@UseCase
public class CloseCycle {
    /** Actions are open. */
    public static final String ACTIONS_OPEN = "actions-open";

    /** The board has returned the report and waits for it. */
    public static final String REPORT_RETURNED = "report-returned";

    /** Every action is done, but concerns are not resolved. */
    public static final String CONCERNS_OPEN = "concerns-open";

    private final CycleDesk desk;
    private final Reports reports;
    private final Actions actions;
    private final Concerns concerns;
    private final CaseIdentities identities;
    private final SealedCandidates candidates;
    private final Recorder recorder;

    @Inject
    public CloseCycle(
            CycleDesk desk,
            Reports reports,
            Actions actions,
            Concerns concerns,
            CaseIdentities identities,
            SealedCandidates candidates,
            Recorder recorder) {
        this.desk = desk;
        this.reports = reports;
        this.actions = actions;
        this.concerns = concerns;
        this.identities = identities;
        this.candidates = candidates;
        this.recorder = recorder;
    }

    public void handle(Actor actor, CycleId id, int version) {
        Cycle cycle = desk.toDecide(actor, id);
        Versions.require(cycle.version(), version);
        cycle.requireState("A published cycle is closed.", CycleState.PUBLISHED);
        requireReportBeforeTheBoard(id);
        requireNothingOpen(id);
        cycle.close();
        identities.erase(id);
        candidates.erase(id);
        recorder.record(actor, Fact.of("cycle-closed", "cycle", id).in(id).detail("case identities erased"));
    }

    private void requireReportBeforeTheBoard(CycleId id) {
        if (reports.get(id).state() == ReportState.DRAFT) {
            throw new RuleBroken(
                    REPORT_RETURNED, "The board returned the report. Sign it off again before the cycle is closed.");
        }
    }

    private void requireNothingOpen(CycleId id) {
        List<Fault> openActions = actions.of(id).stream()
                .filter(Action::open)
                .map(a -> new Fault("actions/" + a.id().value(), "Close this action, or carry it forward by name."))
                .toList();
        List<Fault> openConcerns = concerns.of(id).stream()
                .filter(Concern::open)
                .map(c -> new Fault("concerns/" + c.id().value(), "Follow this concern up until it is resolved."))
                .toList();
        List<Fault> open =
                Stream.concat(openActions.stream(), openConcerns.stream()).toList();
        if (!open.isEmpty()) {
            throw new RuleBroken(
                    openActions.isEmpty() ? CONCERNS_OPEN : ACTIONS_OPEN,
                    "Actions open: " + openActions.size() + ". Concerns not resolved: " + openConcerns.size() + ".",
                    open);
        }
    }
}

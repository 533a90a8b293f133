package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.grading.DepthDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.Challenges;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.moderation.MeetingRecord;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportId;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Ends the meeting and begins the report; where the forms are thin is kept as it stands then. Refuses while an item or a
 * challenge is undecided, or an item decided on grades that have changed since, naming each.
 */
@UseCase
public class BeginReporting {
    /** Items are undecided, or their decisions to be confirmed. */
    public static final String UNDECIDED = "items-undecided";

    /** Every item is decided, but challenges have no outcome. */
    public static final String CHALLENGES_OPEN = "challenges-open";

    private final CycleDesk desk;
    private final MeetingDesk meetings;
    private final Cases cases;
    private final Challenges challenges;
    private final Reports reports;
    private final DepthDesk depth;
    private final Recorder recorder;

    @Inject
    public BeginReporting(
            CycleDesk desk,
            MeetingDesk meetings,
            Cases cases,
            Challenges challenges,
            Reports reports,
            DepthDesk depth,
            Recorder recorder) {
        this.desk = desk;
        this.meetings = meetings;
        this.cases = cases;
        this.challenges = challenges;
        this.reports = reports;
        this.depth = depth;
        this.recorder = recorder;
    }

    public void handle(Actor actor, CycleId id, int version) {
        Cycle cycle = desk.toManage(actor, id);
        Versions.require(cycle.version(), version);
        cycle.requireState("Reporting follows the grading meeting.", CycleState.MODERATION);
        requireDecided(cycle);
        cycle.beginReporting();
        if (reports.of(id).isEmpty()) {
            reports.add(new Report(Ids.next(ReportId::new), id));
        }
        depth.keep(cycle);
        recorder.record(actor, Fact.of("reporting-begun", "cycle", id).in(id));
    }

    private void requireDecided(Cycle cycle) {
        Map<CaseId, String> pseudonyms =
                cases.of(cycle.id()).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym));
        MeetingRecord meeting = meetings.meeting(cycle);
        List<Fault> undecided =
                faults(meeting.undecided(), pseudonyms, "Decide this item; agreeing to differ is a decision.");
        List<Fault> toBeConfirmed = faults(
                meeting.toBeConfirmed(),
                pseudonyms,
                "The grades have changed since this was decided; decide it again.");
        List<Fault> open = challenges.of(cycle.id()).stream()
                .filter(Challenge::open)
                .map(c -> new Fault(
                        "challenges/" + c.id().value(),
                        "Record what came of this challenge; that it stayed unanswered is a reason."))
                .toList();
        List<Fault> all =
                Stream.of(undecided, toBeConfirmed, open).flatMap(List::stream).toList();
        if (!all.isEmpty()) {
            throw new RuleBroken(
                    undecided.isEmpty() && toBeConfirmed.isEmpty() ? CHALLENGES_OPEN : UNDECIDED,
                    "Items undecided: " + undecided.size() + ". Decisions to be confirmed: " + toBeConfirmed.size()
                            + ". Challenges without outcome: " + open.size() + ".",
                    all);
        }
    }

    private static List<Fault> faults(List<ModerationItem> items, Map<CaseId, String> pseudonyms, String message) {
        return items.stream()
                .map(i -> new Fault(
                        pseudonyms.get(i.key().caseFile()) + "/" + i.key().section(), message))
                .toList();
    }
}

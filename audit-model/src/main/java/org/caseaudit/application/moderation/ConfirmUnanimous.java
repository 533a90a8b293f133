package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.DecisionId;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.Decisions;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.moderation.Ruling;

/**
 * Confirms in one go every item on which all agencies gave the same grade and nothing is decided yet, so that the meeting
 * has its hour for the differences. Touches no other item: a majority or a single voice is the meeting's to judge.
 */
@UseCase
public class ConfirmUnanimous {
    private final CycleDesk desk;
    private final MeetingDesk meetings;
    private final Decisions decisions;
    private final Recorder recorder;

    @Inject
    public ConfirmUnanimous(CycleDesk desk, MeetingDesk meetings, Decisions decisions, Recorder recorder) {
        this.desk = desk;
        this.meetings = meetings;
        this.decisions = decisions;
        this.recorder = recorder;
    }

    /** Returns how many items were confirmed. */
    public int handle(Actor actor, CycleId id) {
        Cycle cycle = desk.toManage(actor, id);
        cycle.requireState("Items are decided in the grading meeting.", CycleState.MODERATION);
        List<ModerationItem> unanimous = meetings.meeting(cycle).undecided().stream()
                .filter(i -> i.suggestion().isPresent())
                .toList();
        unanimous.forEach(item -> confirm(actor, cycle, item));
        return unanimous.size();
    }

    private void confirm(Actor actor, Cycle cycle, ModerationItem item) {
        Ruling ruling = new Ruling(DecisionKind.AGREED, item.suggestion().orElseThrow(), null, List.of());
        Decision decision =
                new Decision(Ids.next(DecisionId::new), cycle.id(), item, ruling, 1, actor.person(), recorder.now());
        decisions.add(decision);
        recorder.record(
                actor,
                Fact.of("unanimous-item-confirmed", "decision", decision.id())
                        .in(cycle.id())
                        .detail(item.key().section()));
    }
}

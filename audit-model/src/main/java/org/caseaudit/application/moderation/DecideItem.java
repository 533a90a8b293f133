package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.DecisionId;
import org.caseaudit.domain.moderation.Decisions;
import org.caseaudit.domain.moderation.DissentId;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.MeetingRecord;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.shared.NotFound;

/**
 * Records what the meeting decided about an item: agreed, or agreed to differ with each dissent. Deciding again keeps what
 * was decided before. Refuses outside the meeting, a ruling the item does not allow, and a decision taken on a stale view.
 */
@UseCase
public class DecideItem {
    private final CycleDesk desk;
    private final MeetingDesk meetings;
    private final Decisions decisions;
    private final Recorder recorder;

    @Inject
    public DecideItem(CycleDesk desk, MeetingDesk meetings, Decisions decisions, Recorder recorder) {
        this.desk = desk;
        this.meetings = meetings;
        this.decisions = decisions;
        this.recorder = recorder;
    }

    /** @param number the number of the decision that stood when the item was read, 0 when none did */
    public record Command(CycleId cycle, ItemKey item, int number, Ruling ruling) {}

    public void handle(Actor actor, Command command) {
        Cycle cycle = desk.toManage(actor, command.cycle());
        cycle.requireState("Items are decided in the grading meeting.", CycleState.MODERATION);
        MeetingRecord meeting = meetings.meeting(cycle);
        ModerationItem item = meeting.items().stream()
                .filter(i -> i.key().equals(command.item()))
                .findFirst()
                .orElseThrow(() -> new NotFound("moderation item"));
        int standing = meeting.standing(item.key()).map(Decision::number).orElse(0);
        Versions.require(standing, command.number());
        decide(actor, cycle, item, command.ruling(), standing + 1);
    }

    private void decide(Actor actor, Cycle cycle, ModerationItem item, Ruling ruling, int number) {
        Decision decision = new Decision(
                Ids.next(DecisionId::new), cycle.id(), item, ruling, number, actor.person(), recorder.now());
        decisions.add(decision);
        decision.dissents(item, ruling, () -> Ids.next(DissentId::new)).forEach(decisions::add);
        recorder.record(
                actor,
                Fact.of(number == 1 ? "item-decided" : "item-decided-again", "decision", decision.id())
                        .in(cycle.id())
                        .detail(item.key().section() + " " + decision.kind()));
    }
}

package org.caseaudit.application.challenge;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;

/**
 * Chair or coordinator records what the meeting made of a challenge; that it stayed unanswered is a reason like another. The
 * grade is not touched by it: if it should be another, the item is decided. At the meeting it may be decided again; what was
 * decided before, and why, stays in the history. Refuses everybody else, without reason, and again once the meeting is over.
 */
@UseCase
public class DecideChallenge {
    private final CycleDesk cycles;
    private final ChallengeDesk desk;
    private final Recorder recorder;

    @Inject
    public DecideChallenge(CycleDesk cycles, ChallengeDesk desk, Recorder recorder) {
        this.cycles = cycles;
        this.desk = desk;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ChallengeDesk.Read read, ChallengeOutcome outcome, String reason) {
        Challenge challenge = desk.find(actor, read);
        Cycle cycle = cycles.toManage(actor, challenge.cycle());
        ChallengeOutcome earlier = challenge.outcome();
        if (earlier != null) {
            cycle.requireState("A challenge is decided again at the meeting.", CycleState.MODERATION);
        }
        challenge.decide(outcome, reason, actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of(earlier == null ? "challenge-decided" : "challenge-decided-again", "challenge", challenge.id())
                        .in(challenge.cycle())
                        .detail(earlier == null ? outcome.name() : outcome + ", was " + earlier)
                        .because(reason));
    }
}

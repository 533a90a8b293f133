package org.caseaudit.application.challenge;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.history.Fact;

/**
 * Chair or coordinator records what the meeting made of a challenge; that it stayed unanswered is a reason like another. The
 * grade is not touched by it: if it should be another, the item is decided. Refuses everybody else, and without reason.
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
        cycles.toManage(actor, challenge.cycle());
        challenge.decide(outcome, reason, actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of("challenge-decided", "challenge", challenge.id())
                        .in(challenge.cycle())
                        .detail(outcome.name())
                        .because(reason));
    }
}

package org.caseaudit.application.challenge;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.history.Fact;

/** The agency challenged gives its side. Refuses everybody else, a blank, once the outcome is recorded. */
@UseCase
public class ReplyToChallenge {
    private final ChallengeDesk desk;
    private final Recorder recorder;

    @Inject
    public ReplyToChallenge(ChallengeDesk desk, Recorder recorder) {
        this.desk = desk;
        this.recorder = recorder;
    }

    public void handle(Actor actor, ChallengeDesk.Read read, String reply) {
        Challenge challenge = desk.find(actor, read);
        ChallengeAccess.requireReply(actor, challenge);
        challenge.reply(reply, actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of("challenge-replied-to", "challenge", challenge.id()).in(challenge.cycle()));
    }
}

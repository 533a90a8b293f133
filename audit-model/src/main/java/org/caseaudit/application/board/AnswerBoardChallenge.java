package org.caseaudit.application.board;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.challenge.BoardChallenge;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.challenge.BoardChallenges;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.history.Fact;

/**
 * Whom the board challenged answers: the lead of the agency, or chair and coordinator. Refuses everybody else, a reply
 * without words, and a second one.
 */
@UseCase
public class AnswerBoardChallenge {
    private final BoardChallenges challenges;
    private final Cycles cycles;
    private final Recorder recorder;

    @Inject
    public AnswerBoardChallenge(BoardChallenges challenges, Cycles cycles, Recorder recorder) {
        this.challenges = challenges;
        this.cycles = cycles;
        this.recorder = recorder;
    }

    public record Command(BoardChallengeId challenge, int version, String reply) {}

    public void handle(Actor actor, Command command) {
        BoardChallenge challenge = challenges.get(command.challenge());
        BoardAccess.requireRead(actor, cycles.get(challenge.cycle()), challenges.noun());
        BoardAccess.requireAnswer(actor, challenge);
        Versions.require(challenge.version(), command.version());
        challenge.reply(command.reply(), actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of("board-challenge-answered", "board-challenge", challenge.id())
                        .in(challenge.cycle()));
    }
}

package org.caseaudit.application.board;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.challenge.BoardChallenge;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.challenge.BoardChallenges;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * The board asks an agency, or the office, to account for something in a published report. Refuses everybody else, an agency
 * that does not exist, and a challenge without words.
 */
@UseCase
public class ChallengeReport {
    private final CycleDesk desk;
    private final Agencies agencies;
    private final BoardChallenges challenges;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public ChallengeReport(
            CycleDesk desk, Agencies agencies, BoardChallenges challenges, Idempotency idempotency, Recorder recorder) {
        this.desk = desk;
        this.agencies = agencies;
        this.challenges = challenges;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    /** @param agency that is to answer; null for chair and coordinator */
    public record Command(CycleId cycle, AgencyId agency, String text) {}

    public BoardChallengeId handle(Actor actor, Command command, String key) {
        Cycle cycle = desk.toSee(actor, command.cycle());
        BoardAccess.requireRead(actor, cycle, "published report");
        BoardAccess.requireBoard(actor);
        return idempotency.once(actor, key, command, BoardChallengeId::new, () -> raise(actor, command));
    }

    private BoardChallengeId raise(Actor actor, Command command) {
        if (command.agency() != null && agencies.find(command.agency()).isEmpty()) {
            throw RuleBroken.field("agency", "Select the agency that is to answer.");
        }
        BoardChallenge challenge = new BoardChallenge(
                Ids.next(BoardChallengeId::new),
                command.cycle(),
                command.agency(),
                command.text(),
                actor.person(),
                recorder.now());
        challenges.add(challenge);
        recorder.record(
                actor,
                Fact.of("report-challenged", "board-challenge", challenge.id()).in(command.cycle()));
        return challenge.id();
    }
}

package org.caseaudit.application.challenge;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseaudit.application.assignment.AgenciesInTheCase;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeCommand;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.ChallengeOutcome;
import org.caseaudit.domain.challenge.ChallengeState;
import org.caseaudit.domain.challenge.Challenges;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.shared.PersonId;

/** Challenges with both sides: for the office, and from the meeting on for the agencies in the case. */
@UseCase
public class ChallengeQueries {
    private final CycleDesk desk;
    private final ChallengeDesk challengeDesk;
    private final Cycles cycles;
    private final AgenciesInTheCase circle;
    private final Challenges challenges;

    @Inject
    public ChallengeQueries(
            CycleDesk desk,
            ChallengeDesk challengeDesk,
            Cycles cycles,
            AgenciesInTheCase circle,
            Challenges challenges) {
        this.desk = desk;
        this.challengeDesk = challengeDesk;
        this.cycles = cycles;
        this.circle = circle;
        this.challenges = challenges;
    }

    /**
     * @param finding null when a grade is challenged
     * @param grade the grade challenged, null when a finding is
     * @param words the reason for that grade, or the finding, as it stood when it was challenged
     * @param outcome null while it is open
     * @param possible what the reader may do with it as it stands now
     */
    public record ChallengeView(
            ChallengeId id,
            CycleId cycle,
            CaseId caseFile,
            String section,
            FindingId finding,
            AgencyId challenger,
            AgencyId challenged,
            String grade,
            String words,
            String text,
            String evidence,
            PersonId raisedBy,
            Instant raisedAt,
            ChallengeState state,
            String reply,
            Instant repliedAt,
            ChallengeOutcome outcome,
            String outcomeReason,
            Instant decidedAt,
            Set<ChallengeCommand> possible,
            int version) {}

    /** Those the actor may see, in the order in which they were raised. */
    public List<ChallengeView> of(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        ChallengeAccess.requireSeeAny(actor, cycle);
        Map<CaseId, Set<AgencyId>> inTheCases = circle.of(id);
        boolean arguable = challengeDesk.arguable(cycle);
        return challenges.of(id).stream()
                .filter(c -> ChallengeAccess.maySee(actor, cycle, inTheCases.getOrDefault(c.caseFile(), Set.of())))
                .map(c -> view(c, possible(actor, c, cycle, arguable)))
                .toList();
    }

    public ChallengeView one(Actor actor, ChallengeId id) {
        Challenge challenge = challenges.get(id);
        Cycle cycle = cycles.get(challenge.cycle());
        ChallengeAccess.requireSee(actor, cycle, circle.of(cycle.id(), challenge.caseFile()), "challenge");
        return view(challenge, possible(actor, challenge, cycle, challengeDesk.arguable(cycle)));
    }

    private static Set<ChallengeCommand> possible(Actor actor, Challenge challenge, Cycle cycle, boolean arguable) {
        return arguable ? ChallengeAccess.possible(actor, challenge, cycle) : Set.of();
    }

    private static ChallengeView view(Challenge challenge, Set<ChallengeCommand> possible) {
        return new ChallengeView(
                challenge.id(),
                challenge.cycle(),
                challenge.caseFile(),
                challenge.section(),
                challenge.subject().finding(),
                challenge.challenger(),
                challenge.challenged(),
                challenge.subject().grade(),
                challenge.subject().words(),
                challenge.text(),
                challenge.evidence(),
                challenge.raisedBy(),
                challenge.raisedAt(),
                challenge.state(),
                challenge.reply(),
                challenge.repliedAt(),
                challenge.outcome(),
                challenge.outcomeReason(),
                challenge.decidedAt(),
                possible,
                challenge.version());
    }
}

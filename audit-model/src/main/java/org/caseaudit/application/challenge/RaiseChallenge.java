package org.caseaudit.application.challenge;

import jakarta.inject.Inject;
import java.util.Set;
import org.caseaudit.application.assignment.AgenciesInTheCase;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.cycle.SpeakingFor;
import org.caseaudit.application.moderation.MeetingDesk;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.Challenged;
import org.caseaudit.domain.challenge.Challenges;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.finding.Findings;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Auditor or lead of an agency in the case questions another agency's grade or finding. Refuses before the meeting and once
 * the report is signed off; agencies that are not in the case; a challenge of one's own grade or finding; of a grade the
 * other did not give; of a finding the meeting added; without reason or evidence; and a second one about the same while the
 * first is open.
 */
@UseCase
public class RaiseChallenge {
    private final CycleDesk desk;
    private final ChallengeDesk challengeDesk;
    private final AgenciesInTheCase circle;
    private final MeetingDesk meetings;
    private final Findings findings;
    private final Challenges challenges;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public RaiseChallenge(
            CycleDesk desk,
            ChallengeDesk challengeDesk,
            AgenciesInTheCase circle,
            MeetingDesk meetings,
            Findings findings,
            Challenges challenges,
            Idempotency idempotency,
            Recorder recorder) {
        this.desk = desk;
        this.challengeDesk = challengeDesk;
        this.circle = circle;
        this.meetings = meetings;
        this.findings = findings;
        this.challenges = challenges;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    /**
     * Either item and challenged, or finding.
     *
     * @param item whose grade is challenged, or null
     * @param challenged the agency that gave the grade; null with a finding, which says whose it is
     * @param finding that is challenged, or null
     * @param agency that challenges; null for the actor's only one in the case
     */
    public record Command(
            CycleId cycle,
            ItemKey item,
            AgencyId challenged,
            FindingId finding,
            AgencyId agency,
            String text,
            String evidence) {}

    public ChallengeId handle(Actor actor, Command command, String key) {
        Cycle cycle = desk.toSee(actor, command.cycle());
        if ((command.item() == null) == (command.finding() == null)) {
            throw RuleBroken.field("item", "Challenge either a grade, naming the item, or a finding.");
        }
        Challenged subject = command.finding() == null
                ? grade(actor, cycle, command.item(), command.challenged())
                : finding(actor, cycle, command.finding());
        challengeDesk.requireArguable(cycle);
        Set<AgencyId> inTheCase = circle.of(cycle.id(), subject.item().caseFile());
        AgencyId challenger = SpeakingFor.one(actor, command.agency(), inTheCase);
        return idempotency.once(
                actor, key, command, ChallengeId::new, () -> raise(actor, subject, challenger, command));
    }

    private Challenged grade(Actor actor, Cycle cycle, ItemKey key, AgencyId challenged) {
        ChallengeAccess.requireSee(actor, cycle, circle.of(cycle.id(), key.caseFile()), "moderation item");
        challengeDesk.requireArguable(cycle);
        return meetings.meeting(cycle).items().stream()
                .filter(i -> i.key().equals(key))
                .findFirst()
                .map(i -> Challenged.grade(cycle.id(), i, challenged))
                .orElseThrow(() -> new NotFound("moderation item"));
    }

    private Challenged finding(Actor actor, Cycle cycle, FindingId id) {
        return findings.find(id)
                .filter(f -> f.cycle().equals(cycle.id()))
                .filter(f -> ChallengeAccess.maySee(actor, cycle, circle.of(cycle.id(), f.caseFile())))
                .map(Challenged::finding)
                .orElseThrow(() -> new NotFound("finding"));
    }

    private ChallengeId raise(Actor actor, Challenged subject, AgencyId challenger, Command command) {
        Challenge challenge = new Challenge(
                Ids.next(ChallengeId::new),
                subject,
                new Challenge.Doubt(challenger, command.text(), command.evidence()),
                actor.person(),
                recorder.now());
        if (challenges.of(subject.cycle()).stream().anyMatch(c -> c.open() && c.isAboutTheSame(subject, challenger))) {
            throw new RuleBroken(RuleBroken.CONFLICT, "Your agency challenges this already.");
        }
        challenges.add(challenge);
        recorder.record(
                actor,
                Fact.of("challenge-raised", "challenge", challenge.id())
                        .in(subject.cycle())
                        .detail(subject.finding() == null ? "grade of " + challenge.section() : "finding"));
        return challenge.id();
    }
}

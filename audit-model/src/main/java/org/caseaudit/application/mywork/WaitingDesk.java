package org.caseaudit.application.mywork;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.caseaudit.application.board.BoardAccess;
import org.caseaudit.application.concern.ConcernTasks;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.challenge.BoardChallenges;
import org.caseaudit.domain.challenge.Challenges;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.finding.Findings;

/** Asks every feature once for what may wait for somebody. */
@Collaborator
public class WaitingDesk {
    private final Assignments assignments;
    private final Actions actions;
    private final Concerns concerns;
    private final Challenges challenges;
    private final BoardChallenges boardChallenges;
    private final Findings findings;

    @Inject
    public WaitingDesk(
            Assignments assignments,
            Actions actions,
            Concerns concerns,
            Challenges challenges,
            BoardChallenges boardChallenges,
            Findings findings) {
        this.assignments = assignments;
        this.actions = actions;
        this.concerns = concerns;
        this.challenges = challenges;
        this.boardChallenges = boardChallenges;
        this.findings = findings;
    }

    Waiting of(Actor actor, LocalDate today) {
        Set<AgencyId> led = actor.agencies(Role.AGENCY_LEAD);
        return new Waiting(
                assignments.ofAuditor(actor.person()).stream()
                        .filter(form -> form.state().writable())
                        .toList(),
                assignments.submitted(led),
                actions.ownedBy(actor.person()).stream().filter(Action::open).toList(),
                concerns.open().stream()
                        .filter(c -> ConcernTasks.of(actor, c, today).isPresent())
                        .toList(),
                challenges.unanswered(actor.agencies()),
                boardChallenges.unanswered().stream()
                        .filter(c -> actor.is(Role.CHAIR) || BoardAccess.mayAnswer(actor, c))
                        .toList(),
                findings.about(led).stream().filter(f -> f.reply() == null).toList());
    }
}

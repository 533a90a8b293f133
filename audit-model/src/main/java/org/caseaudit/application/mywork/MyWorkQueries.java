package org.caseaudit.application.mywork;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.caseaudit.application.assignment.AssignmentAccess;
import org.caseaudit.application.board.BoardAccess;
import org.caseaudit.application.concern.ConcernTasks;
import org.caseaudit.application.mywork.MyWork.ActionOwned;
import org.caseaudit.application.mywork.MyWork.BoardChallengeToAnswer;
import org.caseaudit.application.mywork.MyWork.ChallengeToAnswer;
import org.caseaudit.application.mywork.MyWork.ConcernAtHand;
import org.caseaudit.application.mywork.MyWork.FindingToAnswer;
import org.caseaudit.application.mywork.MyWork.FormDue;
import org.caseaudit.application.mywork.MyWork.FormToSignOff;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.challenge.BoardChallenge;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.finding.Finding;

/** What waits for the actor in the partnership, and nothing that is not theirs; always in the same few statements. */
@UseCase
public class MyWorkQueries {
    private final WaitingDesk waitingDesk;
    private final SurroundingsDesk surroundings;
    private final OpenQuestions questions;
    private final AuditsAtHand audits;
    private final Recorder recorder;

    @Inject
    public MyWorkQueries(
            WaitingDesk waitingDesk,
            SurroundingsDesk surroundings,
            OpenQuestions questions,
            AuditsAtHand audits,
            Recorder recorder) {
        this.waitingDesk = waitingDesk;
        this.surroundings = surroundings;
        this.questions = questions;
        this.audits = audits;
        this.recorder = recorder;
    }

    public MyWork of(Actor actor) {
        LocalDate today = recorder.now().atZone(Assignment.ZONE).toLocalDate();
        Waiting waiting = waitingDesk.of(actor, today);
        Surroundings around = surroundings.of(actor, waiting, today);
        return new MyWork(
                forms(waiting.own(), around),
                toSignOff(waiting.submitted(), around),
                questions.of(actor, around),
                concerns(waiting.concerns(), around),
                actions(waiting.actions(), around),
                challenges(waiting.challenges(), around),
                boardChallenges(waiting.boardChallenges(), around),
                findings(waiting.findings(), around),
                audits.underWay(actor, today),
                audits.toDecide(actor));
    }

    private static List<FormDue> forms(List<Assignment> own, Surroundings around) {
        return own.stream()
                .filter(f -> around.is(f.cycle(), CycleState.OPEN))
                .filter(f -> AssignmentAccess.mayKnow(around.actor(), f, around.cycle(f.cycle())))
                .map(f -> form(f, around))
                .sorted(Comparator.<FormDue, Boolean>comparing(f -> f.state() != AssignmentState.RETURNED)
                        .thenComparing(FormDue::due)
                        .thenComparing(FormDue::pseudonym)
                        .thenComparing(f -> f.assignment().value()))
                .toList();
    }

    private static FormDue form(Assignment form, Surroundings around) {
        return new FormDue(
                form.id(),
                form.cycle(),
                around.theme(form.cycle()),
                form.caseFile(),
                around.pseudonym(form.caseFile()),
                form.agency(),
                around.agency(form.agency()),
                form.due(),
                around.daysLeft(form.due()),
                form.state(),
                form.state() == AssignmentState.RETURNED ? form.reason() : null);
    }

    private static List<FormToSignOff> toSignOff(List<Assignment> submitted, Surroundings around) {
        return submitted.stream()
                .filter(f -> around.is(f.cycle(), CycleState.OPEN)
                        && around.cycle(f.cycle()).signOffRequired())
                .map(f -> new FormToSignOff(
                        f.id(),
                        f.cycle(),
                        around.theme(f.cycle()),
                        f.caseFile(),
                        around.pseudonym(f.caseFile()),
                        f.agency(),
                        around.agency(f.agency()),
                        around.people().get(f.auditor()),
                        f.due(),
                        around.daysLeft(f.due()),
                        f.submittedAt()))
                .toList();
    }

    private static List<ConcernAtHand> concerns(List<Concern> open, Surroundings around) {
        return open.stream().map(c -> concern(c, around)).toList();
    }

    private static ConcernAtHand concern(Concern concern, Surroundings around) {
        return new ConcernAtHand(
                concern.id(),
                concern.cycle(),
                around.theme(concern.cycle()),
                concern.caseFile(),
                around.pseudonym(concern.caseFile()),
                concern.state(),
                ConcernTasks.of(around.actor(), concern, around.today()).orElseThrow(),
                concern.due(),
                around.daysLeft(concern.due()),
                concern.overdue(around.today()));
    }

    private static List<ActionOwned> actions(List<Action> owned, Surroundings around) {
        return owned.stream()
                .filter(a -> around.is(a.cycle(), CycleState.PUBLISHED))
                .map(a -> new ActionOwned(
                        a.id(),
                        a.cycle(),
                        around.theme(a.cycle()),
                        a.text(),
                        a.agency(),
                        around.agency(a.agency()),
                        a.state(),
                        a.deadline(),
                        around.daysLeft(a.deadline()),
                        a.overdue(around.today())))
                .toList();
    }

    private static List<ChallengeToAnswer> challenges(List<Challenge> unanswered, Surroundings around) {
        return unanswered.stream()
                .filter(c ->
                        around.arguable(c.cycle()) && !around.cycle(c.cycle()).published())
                .map(c -> new ChallengeToAnswer(
                        c.id(),
                        c.cycle(),
                        around.theme(c.cycle()),
                        c.caseFile(),
                        around.pseudonym(c.caseFile()),
                        c.section(),
                        c.challenged(),
                        around.agency(c.challenged()),
                        c.raisedAt()))
                .toList();
    }

    /** Of reports that are out, until they are answered; also after the audit is closed. */
    private static List<BoardChallengeToAnswer> boardChallenges(List<BoardChallenge> unanswered, Surroundings around) {
        return unanswered.stream()
                .filter(c -> around.cycle(c.cycle()).published())
                .map(c -> new BoardChallengeToAnswer(
                        c.id(),
                        c.cycle(),
                        around.theme(c.cycle()),
                        c.agency(),
                        c.agency() == null ? null : around.agency(c.agency()),
                        c.text(),
                        BoardAccess.mayAnswer(around.actor(), c),
                        c.raisedAt()))
                .toList();
    }

    private static List<FindingToAnswer> findings(List<Finding> unanswered, Surroundings around) {
        return unanswered.stream()
                .filter(f -> around.arguable(f.cycle()))
                .map(f -> new FindingToAnswer(
                        f.id(),
                        f.cycle(),
                        around.theme(f.cycle()),
                        f.caseFile(),
                        around.pseudonym(f.caseFile()),
                        f.about(),
                        around.agency(f.about()),
                        f.text()))
                .toList();
    }
}

package org.caseaudit.application.mywork;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.challenge.BoardChallenge;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.shared.PersonId;

/**
 * What may wait for somebody. Whether it does depends on its cycle too.
 *
 * @param own forms the person is the auditor of
 * @param submitted forms handed in by agencies the person leads
 */
record Waiting(
        List<Assignment> own,
        List<Assignment> submitted,
        List<Action> actions,
        List<Concern> concerns,
        List<Challenge> challenges,
        List<BoardChallenge> boardChallenges,
        List<Finding> findings) {

    Set<CycleId> cycles() {
        return Stream.of(
                        own.stream().map(Assignment::cycle),
                        submitted.stream().map(Assignment::cycle),
                        actions.stream().map(Action::cycle),
                        concerns.stream().map(Concern::cycle),
                        challenges.stream().map(Challenge::cycle),
                        boardChallenges.stream().map(BoardChallenge::cycle),
                        findings.stream().map(Finding::cycle))
                .flatMap(its -> its)
                .collect(Collectors.toSet());
    }

    Set<CaseId> cases() {
        return Stream.of(
                        own.stream().map(Assignment::caseFile),
                        submitted.stream().map(Assignment::caseFile),
                        concerns.stream().map(Concern::caseFile),
                        challenges.stream().map(Challenge::caseFile),
                        findings.stream().map(Finding::caseFile))
                .flatMap(its -> its)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    Set<PersonId> auditors() {
        return submitted.stream().map(Assignment::auditor).collect(Collectors.toSet());
    }
}

package org.caseaudit.application.challenge;

import jakarta.inject.Inject;
import org.caseaudit.application.assignment.AgenciesInTheCase;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.challenge.Challenges;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;

/** Fetches a challenge for somebody who may see it, while what is said in it can still go into the report. */
@Collaborator
public class ChallengeDesk {
    private final Challenges challenges;
    private final Cycles cycles;
    private final AgenciesInTheCase circle;
    private final Reports reports;

    @Inject
    public ChallengeDesk(Challenges challenges, Cycles cycles, AgenciesInTheCase circle, Reports reports) {
        this.challenges = challenges;
        this.cycles = cycles;
        this.circle = circle;
        this.reports = reports;
    }

    /** A challenge and the version of it that somebody read. */
    public record Read(ChallengeId challenge, int version) {}

    /** Refuses what is hidden from the actor, a stale version, before the meeting, and once the report is signed off. */
    Challenge find(Actor actor, Read read) {
        Challenge challenge = challenges.get(read.challenge());
        Cycle cycle = cycles.get(challenge.cycle());
        ChallengeAccess.requireSee(actor, cycle, circle.of(cycle.id(), challenge.caseFile()), "challenge");
        Versions.require(challenge.version(), read.version());
        requireArguable(cycle);
        return challenge;
    }

    /** Whether grades and findings may be argued about now, as {@link #requireArguable} asks. */
    boolean arguable(Cycle cycle) {
        boolean between = cycle.state() == CycleState.MODERATION || cycle.state() == CycleState.REPORTING;
        return between && reports.of(cycle.id()).map(Report::draft).orElse(true);
    }

    /** Refuses before the meeting, and once the report is signed off: what is said must be able to go into it. */
    void requireArguable(Cycle cycle) {
        cycle.requireState(
                "Grades and findings are challenged from the meeting until the report is published.",
                CycleState.MODERATION,
                CycleState.REPORTING);
        reports.of(cycle.id()).ifPresent(Report::requireDraft);
    }
}

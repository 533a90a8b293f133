package org.caseaudit.application.board;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.actionplan.ActionFilter;
import org.caseaudit.application.actionplan.PublishedActions;
import org.caseaudit.application.board.PublishedReports.Published;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.challenge.BoardChallenge;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.challenge.BoardChallenges;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.report.CombinedReport.ReportedChallenge;
import org.caseaudit.domain.shared.PersonId;

/**
 * The log of challenges and risks over all published reports: what the board challenged and what it was told, what agencies
 * challenged of one another as the reports tell it, and what may keep the audits from changing anything.
 */
@UseCase
public class LogQueries {
    private final PublishedReports published;
    private final PublishedActions actions;
    private final BoardChallenges challenges;
    private final Concerns concerns;
    private final Cycles cycles;
    private final Agencies agencies;
    private final People people;
    private final Recorder recorder;

    @Inject
    public LogQueries(
            PublishedReports published,
            PublishedActions actions,
            BoardChallenges challenges,
            Concerns concerns,
            Cycles cycles,
            Agencies agencies,
            People people,
            Recorder recorder) {
        this.published = published;
        this.actions = actions;
        this.challenges = challenges;
        this.concerns = concerns;
        this.cycles = cycles;
        this.agencies = agencies;
        this.people = people;
        this.recorder = recorder;
    }

    /**
     * @param agency that is to answer; null for chair and coordinator, its name likewise
     * @param reply null while it waits
     * @param mayAnswer whether the reader is to answer it
     */
    public record BoardChallengeView(
            BoardChallengeId id,
            CycleId cycle,
            String theme,
            AgencyId agency,
            String agencyName,
            String text,
            String raisedByName,
            Instant raisedAt,
            String reply,
            String repliedByName,
            Instant repliedAt,
            boolean mayAnswer,
            int version) {}

    /** What one agency challenged of another, as the report tells it. */
    public record AgencyChallenge(CycleId cycle, String theme, LocalDate meeting, ReportedChallenge challenge) {}

    public record Log(List<BoardChallengeView> byTheBoard, List<AgencyChallenge> byAgencies, List<Risk> risks) {}

    public Log of(Actor actor) {
        List<Published> reports = published.readableBy(actor);
        Set<CycleId> ids = reports.stream().map(report -> report.cycle().id()).collect(Collectors.toSet());
        Map<CycleId, Cycle> byId =
                reports.stream().map(Published::cycle).collect(Collectors.toMap(Cycle::id, cycle -> cycle));
        return new Log(
                views(actor, challenges.ofAll(ids), byId),
                reports.stream()
                        .flatMap(report -> report.content().challenges().stream()
                                .map(challenge -> new AgencyChallenge(
                                        report.cycle().id(),
                                        report.cycle().theme(),
                                        report.cycle().timetable().meeting(),
                                        challenge)))
                        .toList(),
                risks(actor, reports, ids));
    }

    /** What the board challenged in one report. Refuses with NotFound those who may not read it. */
    public List<BoardChallengeView> challenges(Actor actor, CycleId id) {
        Cycle cycle = cycles.get(id);
        BoardAccess.requireRead(actor, cycle, cycles.noun());
        return views(actor, challenges.ofAll(Set.of(id)), Map.of(id, cycle));
    }

    /** Refuses with NotFound those who may not read the report. */
    public BoardChallengeView challenge(Actor actor, BoardChallengeId id) {
        BoardChallenge challenge = challenges.get(id);
        Cycle cycle = cycles.get(challenge.cycle());
        BoardAccess.requireRead(actor, cycle, challenges.noun());
        return views(actor, List.of(challenge), Map.of(cycle.id(), cycle)).get(0);
    }

    private List<Risk> risks(Actor actor, List<Published> reports, Set<CycleId> ids) {
        LocalDate today = recorder.now().atZone(Assignment.ZONE).toLocalDate();
        RiskRegister register = new RiskRegister(today);
        register.add(reports);
        register.addActions(actions.seenBy(actor, ActionFilter.ALL));
        if (CycleAccess.readsAll(actor) || actor.is(Role.BOARD_MEMBER)) {
            register.addConcerns(reports, concerns.ofAll(ids).stream().collect(Collectors.groupingBy(Concern::cycle)));
        }
        return register.risks();
    }

    private List<BoardChallengeView> views(Actor actor, List<BoardChallenge> some, Map<CycleId, Cycle> byId) {
        Map<AgencyId, String> agencyNames = agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        Set<PersonId> named = new HashSet<>();
        some.forEach(challenge -> {
            named.add(challenge.raisedBy());
            named.add(challenge.repliedBy());
        });
        named.removeIf(Objects::isNull);
        Map<PersonId, String> names = people.names(named);
        return some.stream()
                .map(challenge -> view(actor, challenge, byId.get(challenge.cycle()), agencyNames, names))
                .toList();
    }

    private static BoardChallengeView view(
            Actor actor,
            BoardChallenge challenge,
            Cycle cycle,
            Map<AgencyId, String> agencies,
            Map<PersonId, String> people) {
        return new BoardChallengeView(
                challenge.id(),
                challenge.cycle(),
                cycle.theme(),
                challenge.agency(),
                agencies.get(challenge.agency()),
                challenge.text(),
                people.get(challenge.raisedBy()),
                challenge.raisedAt(),
                challenge.reply(),
                people.get(challenge.repliedBy()),
                challenge.repliedAt(),
                challenge.reply() == null && BoardAccess.mayAnswer(actor, challenge),
                challenge.version());
    }
}

package org.caseaudit.application.moderation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseaudit.application.assignment.AgenciesInTheCase;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.cycle.SpeakingFor;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.moderation.Comparison;
import org.caseaudit.domain.moderation.GradeResponse;
import org.caseaudit.domain.moderation.GradeResponseId;
import org.caseaudit.domain.moderation.GradeResponses;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.Stale;

/**
 * Auditor or lead of an agency says something to the grade the meeting agreed in place of theirs: one response an item and
 * agency, to be changed until the report is signed off. Refuses before reporting, agencies that did not grade the item, an
 * agreed grade that is their own, a blank, and a response changed in between.
 */
@UseCase
public class RespondToGrade {
    private final CycleDesk desk;
    private final MeetingDesk meetings;
    private final AgenciesInTheCase circle;
    private final GradeResponses responses;
    private final Reports reports;
    private final Recorder recorder;

    @Inject
    public RespondToGrade(
            CycleDesk desk,
            MeetingDesk meetings,
            AgenciesInTheCase circle,
            GradeResponses responses,
            Reports reports,
            Recorder recorder) {
        this.desk = desk;
        this.meetings = meetings;
        this.circle = circle;
        this.responses = responses;
        this.reports = reports;
        this.recorder = recorder;
    }

    /**
     * @param agency that responds; null for the actor's only one that graded the item
     * @param version of the response that was read, null when there was none
     */
    public record Command(CycleId cycle, ItemKey item, AgencyId agency, Integer version, String text) {}

    public GradeResponseId handle(Actor actor, Command command) {
        Cycle cycle = desk.toSee(actor, command.cycle());
        if (!ModerationAccess.seesCase(
                actor, cycle, circle.of(cycle.id(), command.item().caseFile()))) {
            throw new NotFound("moderation item");
        }
        cycle.requireState(
                "Agencies respond to the agreed grades while the report is written.",
                CycleState.REPORTING,
                CycleState.PUBLISHED);
        reports.of(cycle.id()).ifPresent(Report::requireDraft);
        Comparison comparison = comparison(actor, cycle, command);
        return write(actor, comparison, command);
    }

    private Comparison comparison(Actor actor, Cycle cycle, Command command) {
        List<Comparison> its = meetings.meeting(cycle).comparisons().stream()
                .filter(c -> c.item().equals(command.item()))
                .toList();
        if (its.isEmpty()) {
            throw new NotFound("moderation item");
        }
        AgencyId agency = SpeakingFor.one(
                actor, command.agency(), its.stream().map(c -> c.own().agency()).toList());
        return its.stream()
                .filter(c -> c.own().agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private GradeResponseId write(Actor actor, Comparison comparison, Command command) {
        CycleId cycle = comparison.decision().cycle();
        Optional<GradeResponse> earlier = responses.of(cycle).stream()
                .filter(r -> r.is(comparison.item(), comparison.own().agency()))
                .findFirst();
        if (!Objects.equals(earlier.map(GradeResponse::version).orElse(null), command.version())) {
            throw new Stale();
        }
        earlier.ifPresent(r -> r.write(command.text(), actor.person(), recorder.now()));
        GradeResponse response = earlier.orElseGet(() -> add(actor, comparison, command.text()));
        recorder.record(
                actor,
                Fact.of("grade-responded-to", "response", response.id())
                        .in(cycle)
                        .detail(comparison.item().section()));
        return response.id();
    }

    private GradeResponse add(Actor actor, Comparison comparison, String text) {
        GradeResponse response =
                new GradeResponse(Ids.next(GradeResponseId::new), comparison, text, actor.person(), recorder.now());
        responses.add(response);
        return response;
    }
}

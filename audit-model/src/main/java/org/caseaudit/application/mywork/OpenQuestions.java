package org.caseaudit.application.mywork;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.mywork.MyWork.InvolvementToAnswer;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.cycle.Invitation;
import org.caseaudit.domain.cycle.Invitations;

/** Whether children are known: what the agencies of somebody have not answered yet, while it can still be answered. */
@Collaborator
public class OpenQuestions {
    private final Cycles cycles;
    private final Invitations invitations;
    private final Cases cases;
    private final Involvements involvements;

    @Inject
    public OpenQuestions(Cycles cycles, Invitations invitations, Cases cases, Involvements involvements) {
        this.cycles = cycles;
        this.invitations = invitations;
        this.cases = cases;
        this.involvements = involvements;
    }

    private record Asked(CycleId cycle, AgencyId agency) {}

    List<InvolvementToAnswer> of(Actor actor, Surroundings around) {
        Set<AgencyId> own = actor.agencies();
        Map<CycleId, Cycle> before = cycles.knownTo(own).stream()
                .filter(c -> c.state() == CycleState.PLANNED || c.state() == CycleState.OPEN)
                .collect(Collectors.toMap(Cycle::id, c -> c));
        Map<CycleId, Long> children = cases.ofAll(before.keySet()).stream()
                .collect(Collectors.groupingBy(CaseFile::cycle, Collectors.counting()));
        Map<Asked, Long> answered = involvements.ofAll(before.keySet()).stream()
                .filter(i -> i.state() != InvolvementState.UNKNOWN)
                .collect(Collectors.groupingBy(OpenQuestions::asked, Collectors.counting()));
        return invitations.ofAll(before.keySet()).stream()
                .filter(i -> own.contains(i.agency()))
                .map(OpenQuestions::asked)
                .map(asked -> question(
                        before.get(asked.cycle()),
                        asked.agency(),
                        children.getOrDefault(asked.cycle(), 0L).intValue(),
                        answered.getOrDefault(asked, 0L).intValue(),
                        around))
                .filter(question -> question.unanswered() > 0)
                .sorted(Comparator.comparing(InvolvementToAnswer::wantedBy)
                        .thenComparing(InvolvementToAnswer::theme)
                        .thenComparing(InvolvementToAnswer::agencyName))
                .toList();
    }

    private static Asked asked(Involvement involvement) {
        return new Asked(involvement.cycle(), involvement.agency());
    }

    private static Asked asked(Invitation invitation) {
        return new Asked(invitation.cycle(), invitation.agency());
    }

    private static InvolvementToAnswer question(
            Cycle cycle, AgencyId agency, int cases, int answered, Surroundings around) {
        return new InvolvementToAnswer(
                cycle.id(),
                cycle.theme(),
                agency,
                around.agency(agency),
                cases,
                cases - answered,
                cycle.timetable().formsOut(),
                around.daysLeft(cycle.timetable().formsOut()));
    }
}

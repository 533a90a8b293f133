package org.caseaudit.application.participation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.Assignments;
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
import org.caseaudit.domain.moderation.Attendance;
import org.caseaudit.domain.moderation.Attendances;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.domain.participation.AgencyInCycle;
import org.caseaudit.domain.participation.Period;
import org.caseaudit.domain.participation.Returns;
import org.caseaudit.domain.participation.TakingPart;
import org.caseaudit.domain.participation.Tally;

/**
 * How far each agency took part: asked, returned on time, late, excused by kind, not returned, meeting attended. In one
 * cycle, and in all between two dates; always in the same number of statements.
 */
@UseCase
public class ParticipationQueries {
    private final CycleDesk desk;
    private final Cycles cycles;
    private final Invitations invitations;
    private final Cases cases;
    private final Involvements involvements;
    private final Assignments assignments;
    private final Attendances attendances;
    private final Agencies agencies;

    @Inject
    public ParticipationQueries(
            CycleDesk desk,
            Cycles cycles,
            Invitations invitations,
            Cases cases,
            Involvements involvements,
            Assignments assignments,
            Attendances attendances,
            Agencies agencies) {
        this.desk = desk;
        this.cycles = cycles;
        this.invitations = invitations;
        this.cases = cases;
        this.involvements = involvements;
        this.assignments = assignments;
        this.attendances = attendances;
        this.agencies = agencies;
    }

    /**
     * One agency in one cycle.
     *
     * @param meetingOn the day of the grading meeting
     * @param involvement answers to "known to us?" by kind; UNKNOWN are those never given
     * @param meeting whether the agency was there; null when nothing was written down
     */
    public record ParticipationRow(
            CycleId cycle,
            String theme,
            LocalDate meetingOn,
            CycleState state,
            AgencyId agency,
            String agencyName,
            Map<InvolvementState, Integer> involvement,
            Returns forms,
            Presence meeting) {}

    /** One agency over all cycles that are shown. */
    public record AgencyTotal(AgencyId agency, String agencyName, int cycles, Tally tally) {}

    /**
     * @param rows by meeting, newest first, then by agency
     * @param byAgency one for each agency in the rows, by name
     * @param total over the rows
     */
    public record ParticipationView(List<ParticipationRow> rows, List<AgencyTotal> byAgency, Tally total) {}

    /** Refuses with NotFound those who may see no row. */
    public ParticipationView of(Actor actor, CycleId id) {
        Cycle cycle = desk.toSee(actor, id);
        ParticipationAccess.requireSeeAny(actor, cycle, desk.invited(id));
        return view(actor, List.of(cycle));
    }

    /** The cycles whose forms have gone out, abandoned ones left out, with the rows the actor may see of each. */
    public ParticipationView between(Actor actor, Period period) {
        return view(
                actor,
                cycles.all().stream()
                        .filter(c -> c.launched() && c.state() != CycleState.ABANDONED)
                        .filter(c -> period.holds(c.timetable().meeting()))
                        .toList());
    }

    private record Counted(Cycle cycle, Agency agency, AgencyInCycle participation) {}

    private ParticipationView view(Actor actor, List<Cycle> shown) {
        List<Counted> counted = count(shown).stream()
                .filter(c ->
                        ParticipationAccess.maySee(actor, c.cycle(), c.agency().id()))
                .toList();
        return new ParticipationView(
                counted.stream().map(ParticipationQueries::row).toList(),
                totals(counted),
                Tally.of(participations(counted)));
    }

    private List<Counted> count(List<Cycle> shown) {
        List<CycleId> ids = shown.stream().map(Cycle::id).toList();
        Map<CycleId, List<Invitation>> invited =
                invitations.ofAll(ids).stream().collect(Collectors.groupingBy(Invitation::cycle));
        Map<CycleId, List<CaseFile>> children =
                cases.ofAll(ids).stream().collect(Collectors.groupingBy(CaseFile::cycle));
        Map<CycleId, List<Assignment>> forms =
                assignments.ofAll(ids).stream().collect(Collectors.groupingBy(Assignment::cycle));
        Map<CycleId, List<Involvement>> answers =
                involvements.ofAll(ids).stream().collect(Collectors.groupingBy(Involvement::cycle));
        Map<CycleId, List<Attendance>> present =
                attendances.ofAll(ids).stream().collect(Collectors.groupingBy(Attendance::cycle));
        List<Agency> partners = agencies.all();
        List<Counted> all = new ArrayList<>();
        for (Cycle cycle : shown) {
            CycleId id = cycle.id();
            Collection<AgencyId> asked =
                    of(invited, id).stream().map(Invitation::agency).toList();
            Map<AgencyId, AgencyInCycle> byAgency = AgencyInCycle.of(
                            asked, of(children, id), of(forms, id), new TakingPart(of(answers, id), of(present, id)))
                    .stream()
                    .collect(Collectors.toMap(AgencyInCycle::agency, p -> p));
            partners.stream()
                    .filter(agency -> byAgency.containsKey(agency.id()))
                    .forEach(agency -> all.add(new Counted(cycle, agency, byAgency.get(agency.id()))));
        }
        return all;
    }

    private static <T> List<T> of(Map<CycleId, List<T>> all, CycleId cycle) {
        return all.getOrDefault(cycle, List.of());
    }

    private static ParticipationRow row(Counted counted) {
        return new ParticipationRow(
                counted.cycle().id(),
                counted.cycle().theme(),
                counted.cycle().timetable().meeting(),
                counted.cycle().state(),
                counted.agency().id(),
                counted.agency().name(),
                counted.participation().involvement(),
                counted.participation().forms(),
                counted.participation().meeting());
    }

    private static List<AgencyTotal> totals(List<Counted> counted) {
        Map<AgencyId, List<Counted>> byAgency = counted.stream()
                .collect(Collectors.groupingBy(c -> c.agency().id(), LinkedHashMap::new, Collectors.toList()));
        return byAgency.values().stream()
                .map(its -> new AgencyTotal(
                        its.get(0).agency().id(),
                        its.get(0).agency().name(),
                        its.size(),
                        Tally.of(participations(its))))
                .sorted(Comparator.comparing(AgencyTotal::agencyName))
                .toList();
    }

    private static List<AgencyInCycle> participations(List<Counted> counted) {
        return counted.stream().map(Counted::participation).toList();
    }
}

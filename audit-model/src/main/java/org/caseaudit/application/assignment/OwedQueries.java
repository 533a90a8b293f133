package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentCommand;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
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
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.shared.PersonId;

/**
 * What agencies owe the audits they are invited to, for whoever leads them: which forms, from which auditor, by when, and
 * for which children nobody fills one yet. Of other agencies it holds nothing. In a handful of statements, however many
 * audits there are.
 */
@UseCase
public class OwedQueries {
    private final Cycles cycles;
    private final Invitations invitations;
    private final Cases cases;
    private final Involvements involvements;
    private final Assignments assignments;
    private final Agencies agencies;
    private final People people;
    private final Recorder recorder;

    @Inject
    public OwedQueries(
            Cycles cycles,
            Invitations invitations,
            Cases cases,
            Involvements involvements,
            Assignments assignments,
            Agencies agencies,
            People people,
            Recorder recorder) {
        this.cycles = cycles;
        this.invitations = invitations;
        this.cases = cases;
        this.involvements = involvements;
        this.assignments = assignments;
        this.agencies = agencies;
        this.people = people;
        this.recorder = recorder;
    }

    /** @param cycles it is invited to, the latest meeting first; an abandoned one asks for nothing */
    public record AgencyOwes(AgencyId agency, String agencyName, List<CycleOwed> cycles) {}

    /**
     * What one agency owes one audit.
     *
     * @param unanswered children the agency has not said of whether it knows them, while that is asked
     * @param toAllocate children it knows and for whom no auditor is named yet, while one can be
     * @param forms by auditor, then by due date and child
     */
    public record CycleOwed(
            CycleId cycle,
            String theme,
            CycleState state,
            Timetable timetable,
            boolean signOffRequired,
            int unanswered,
            List<CaseToAllocate> toAllocate,
            List<OwedForm> forms) {}

    public record CaseToAllocate(CaseId caseFile, String pseudonym) {}

    /**
     * @param daysLeft below 0 when the day has passed
     * @param possible what the reader may do with it as it stands now
     */
    public record OwedForm(
            AssignmentId assignment,
            CaseId caseFile,
            String pseudonym,
            PersonId auditor,
            String auditorName,
            LocalDate due,
            long daysLeft,
            AssignmentState state,
            boolean late,
            Set<AssignmentCommand> possible,
            int version) {}

    /** One entry for each agency the actor leads, by name; none for somebody who leads none. */
    public List<AgencyOwes> byOwnAgencies(Actor actor) {
        Set<AgencyId> led = actor.agencies(Role.AGENCY_LEAD);
        Desk desk = desk(actor, led);
        return agencies.all().stream()
                .filter(agency -> led.contains(agency.id()))
                .sorted(Comparator.comparing(Agency::name)
                        .thenComparing(agency -> agency.id().value()))
                .map(desk::owes)
                .toList();
    }

    private Desk desk(Actor actor, Set<AgencyId> led) {
        List<Cycle> known = cycles.knownTo(led).stream()
                .filter(cycle -> cycle.state() != CycleState.ABANDONED)
                .toList();
        Set<CycleId> ids = known.stream().map(Cycle::id).collect(Collectors.toSet());
        List<Assignment> forms = assignments.ofAll(ids).stream()
                .filter(form -> led.contains(form.agency()))
                .toList();
        return new Desk(
                actor,
                recorder.now().atZone(Assignment.ZONE).toLocalDate(),
                known,
                invitations.ofAll(ids),
                cases.ofAll(ids),
                involvements.ofAll(ids),
                forms,
                auditors(forms));
    }

    private Map<PersonId, String> auditors(Collection<Assignment> forms) {
        Set<PersonId> ids = forms.stream().map(Assignment::auditor).collect(Collectors.toSet());
        return people.names(ids);
    }

    /** Everything read, to be put together agency by agency. */
    private record Desk(
            Actor actor,
            LocalDate today,
            List<Cycle> known,
            List<Invitation> invitations,
            List<CaseFile> cases,
            List<Involvement> involvements,
            List<Assignment> forms,
            Map<PersonId, String> auditors) {
        AgencyOwes owes(Agency agency) {
            Set<CycleId> invited = invitations.stream()
                    .filter(invitation -> invitation.agency().equals(agency.id()))
                    .map(Invitation::cycle)
                    .collect(Collectors.toSet());
            return new AgencyOwes(
                    agency.id(),
                    agency.name(),
                    known.stream()
                            .filter(cycle -> invited.contains(cycle.id()))
                            .map(cycle -> owed(cycle, agency.id()))
                            .toList());
        }

        private CycleOwed owed(Cycle cycle, AgencyId agency) {
            List<CaseFile> children = cases.stream()
                    .filter(child -> child.cycle().equals(cycle.id()))
                    .toList();
            Map<CaseId, Assignment> byCase = forms.stream()
                    .filter(form -> form.cycle().equals(cycle.id()))
                    .filter(form -> form.agency().equals(agency))
                    .collect(Collectors.toMap(Assignment::caseFile, Function.identity()));
            Map<CaseId, InvolvementState> answers = involvements.stream()
                    .filter(answer -> answer.cycle().equals(cycle.id()))
                    .filter(answer -> answer.agency().equals(agency))
                    .collect(Collectors.toMap(Involvement::caseFile, Involvement::state));
            boolean beforeMeeting = cycle.state() == CycleState.PLANNED || cycle.state() == CycleState.OPEN;
            return new CycleOwed(
                    cycle.id(),
                    cycle.theme(),
                    cycle.state(),
                    cycle.timetable(),
                    cycle.signOffRequired(),
                    beforeMeeting ? unanswered(children, answers) : 0,
                    beforeMeeting ? toAllocate(children, answers, byCase) : List.of(),
                    owedForms(cycle, children, byCase));
        }

        private static int unanswered(List<CaseFile> children, Map<CaseId, InvolvementState> answers) {
            return (int) children.stream()
                    .filter(child -> answer(answers, child) == InvolvementState.UNKNOWN)
                    .count();
        }

        private static List<CaseToAllocate> toAllocate(
                List<CaseFile> children, Map<CaseId, InvolvementState> answers, Map<CaseId, Assignment> byCase) {
            return children.stream()
                    .filter(child -> answer(answers, child) == InvolvementState.KNOWN)
                    .filter(child -> !byCase.containsKey(child.id()))
                    .map(child -> new CaseToAllocate(child.id(), child.pseudonym()))
                    .toList();
        }

        private static InvolvementState answer(Map<CaseId, InvolvementState> answers, CaseFile child) {
            return answers.getOrDefault(child.id(), InvolvementState.UNKNOWN);
        }

        private List<OwedForm> owedForms(Cycle cycle, List<CaseFile> children, Map<CaseId, Assignment> byCase) {
            return children.stream()
                    .filter(child -> byCase.containsKey(child.id()))
                    .map(child -> form(cycle, child, byCase.get(child.id())))
                    .sorted(Comparator.comparing(OwedForm::auditorName)
                            .thenComparing(form -> form.auditor().value())
                            .thenComparing(OwedForm::due)
                            .thenComparing(OwedForm::pseudonym))
                    .toList();
        }

        private OwedForm form(Cycle cycle, CaseFile child, Assignment form) {
            return new OwedForm(
                    form.id(),
                    form.caseFile(),
                    child.pseudonym(),
                    form.auditor(),
                    auditors.get(form.auditor()),
                    form.due(),
                    ChronoUnit.DAYS.between(today, form.due()),
                    form.state(),
                    form.late(),
                    AssignmentAccess.possible(actor, form, cycle),
                    form.version());
        }
    }
}

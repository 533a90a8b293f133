package org.caseaudit.application.casefile;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caseaudit.application.assignment.AssignmentAccess;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PersonId;

/**
 * The question "known to us?" as one list: every case of the cycle for every agency invited, answered or not, with what was
 * said before. The office sees every agency's, somebody of an agency their own agency's. The same few statements always.
 */
@UseCase
public class InvolvementQueries {
    private final CycleDesk desk;
    private final Cases cases;
    private final Involvements involvements;
    private final Assignments assignments;
    private final Agencies agencies;
    private final People people;

    @Inject
    public InvolvementQueries(
            CycleDesk desk,
            Cases cases,
            Involvements involvements,
            Assignments assignments,
            Agencies agencies,
            People people) {
        this.desk = desk;
        this.cases = cases;
        this.involvements = involvements;
        this.assignments = assignments;
        this.agencies = agencies;
        this.people = people;
    }

    /**
     * @param state UNKNOWN until the agency has answered
     * @param answeredByName who answered for the agency, null while nobody has
     * @param form the agency's form for the case, once there is one and the actor may know of it, else null; while it is out
     *     the answer changes with it only
     */
    public record InvolvementView(
            CaseId caseFile,
            String pseudonym,
            AgencyId agency,
            String agencyName,
            InvolvementState state,
            String note,
            PersonId answeredBy,
            String answeredByName,
            Instant answeredAt,
            AssignmentId form) {}

    private record Cell(CaseId caseFile, AgencyId agency) {}

    /** By agency and pseudonym. */
    public List<InvolvementView> all(Actor actor, CycleId cycle) {
        return cells(actor, cycle, agency -> true);
    }

    /** One agency's, by pseudonym; empty when it is not invited or not the actor's to see. */
    public List<InvolvementView> ofAgency(Actor actor, CycleId cycle, AgencyId agency) {
        return cells(actor, cycle, agency::equals);
    }

    private List<InvolvementView> cells(Actor actor, CycleId id, Predicate<AgencyId> whose) {
        Cycle cycle = desk.toSee(actor, id);
        List<AgencyId> invited = desk.invited(id);
        CaseAccess.requireSee(actor, invited);
        Map<Cell, Involvement> answers = involvements.of(id).stream()
                .collect(Collectors.toMap(i -> new Cell(i.caseFile(), i.agency()), Function.identity()));
        Map<Cell, AssignmentId> forms = assignments.of(id).stream()
                .filter(form -> AssignmentAccess.mayKnow(actor, form, cycle))
                .collect(Collectors.toMap(f -> new Cell(f.caseFile(), f.agency()), Assignment::id));
        Map<PersonId, String> names = names(answers.values().stream().toList());
        List<CaseFile> children = cases.of(id);
        return agencies.all().stream()
                .filter(agency -> invited.contains(agency.id()))
                .filter(agency -> CaseAccess.maySeeAnswers(actor, agency.id()))
                .filter(agency -> whose.test(agency.id()))
                .flatMap(agency -> children.stream().map(child -> {
                    Cell cell = new Cell(child.id(), agency.id());
                    return view(child, agency, answers.get(cell), names, forms.get(cell));
                }))
                .toList();
    }

    private Map<PersonId, String> names(List<Involvement> answers) {
        List<PersonId> who = answers.stream()
                .map(Involvement::answeredBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return people.names(who);
    }

    private static InvolvementView view(
            CaseFile child, Agency agency, Involvement answer, Map<PersonId, String> names, AssignmentId form) {
        PersonId who = answer == null ? null : answer.answeredBy();
        return new InvolvementView(
                child.id(),
                child.pseudonym(),
                agency.id(),
                agency.name(),
                answer == null ? InvolvementState.UNKNOWN : answer.state(),
                answer == null ? null : answer.note(),
                who,
                who == null ? null : names.get(who),
                answer == null ? null : answer.answeredAt(),
                form);
    }
}

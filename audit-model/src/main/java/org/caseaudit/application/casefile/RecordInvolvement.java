package org.caseaudit.application.casefile;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Answers, for one agency or several and any number of cases at once, whether the child is known; what is answered as
 * before stays as it was. Until launch the answer decides about the form: a form allocated to an agency that takes back
 * that it knows the child is taken back with it. Once the forms are out the form decides: the agency excuses it, and the
 * answer follows. Refuses, naming each row, answers for an agency that is not invited, for a case of another cycle, given
 * twice, with faults, or against a form that is out; and all of them for an agency that is not the actor's and after the
 * meeting has begun. Then none is recorded.
 */
@UseCase
public class RecordInvolvement {
    private final CycleDesk desk;
    private final Cases cases;
    private final Involvements involvements;
    private final Assignments assignments;
    private final Recorder recorder;

    @Inject
    public RecordInvolvement(
            CycleDesk desk, Cases cases, Involvements involvements, Assignments assignments, Recorder recorder) {
        this.desk = desk;
        this.cases = cases;
        this.involvements = involvements;
        this.assignments = assignments;
        this.recorder = recorder;
    }

    public record Answer(CaseId caseFile, AgencyId agency, InvolvementState state, String note) {
        private Cell cell() {
            return new Cell(caseFile, agency);
        }
    }

    /** What is asked once: one agency about one child. */
    private record Cell(CaseId caseFile, AgencyId agency) {}

    /** How the cycle stands before the answers. */
    private record Standing(
            Cycle cycle,
            Map<CaseId, CaseFile> cases,
            List<AgencyId> invited,
            Map<Cell, Involvement> answers,
            Map<Cell, Assignment> forms) {
        boolean isAsBefore(Answer answer) {
            Involvement earlier = answers.get(answer.cell());
            return earlier != null
                    ? earlier.says(answer.state(), answer.note())
                    : answer.state() == InvolvementState.UNKNOWN && answer.note() == null;
        }

        /** The form that says something else than the answer. */
        Optional<Assignment> against(Answer answer) {
            return Optional.ofNullable(forms.get(answer.cell())).filter(form -> form.contradicts(answer.state()));
        }
    }

    public void handle(Actor actor, CycleId id, List<Answer> answers) {
        Cycle cycle = desk.toSee(actor, id);
        answers.stream()
                .map(Answer::agency)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(a -> CaseAccess.requireAnswerFor(actor, a));
        cycle.requireState("Involvement is settled before the meeting begins.", CycleState.PLANNED, CycleState.OPEN);
        Standing standing = standing(cycle);
        List<Fault> faults = faultsIn(answers, standing);
        if (!faults.isEmpty()) {
            throw RuleBroken.faults("No answer was recorded.", faults);
        }
        answers.forEach(answer -> record(actor, answer, standing));
    }

    private Standing standing(Cycle cycle) {
        Map<CaseId, CaseFile> known = new HashMap<>();
        cases.of(cycle.id()).forEach(c -> known.put(c.id(), c));
        Map<Cell, Involvement> earlier = new HashMap<>();
        involvements.of(cycle.id()).forEach(i -> earlier.put(new Cell(i.caseFile(), i.agency()), i));
        Map<Cell, Assignment> forms = new HashMap<>();
        assignments.of(cycle.id()).forEach(f -> forms.put(new Cell(f.caseFile(), f.agency()), f));
        return new Standing(cycle, known, desk.invited(cycle.id()), earlier, forms);
    }

    private static List<Fault> faultsIn(List<Answer> answers, Standing standing) {
        List<Fault> faults = new ArrayList<>();
        Set<Cell> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            String at = "answers[" + i + "].";
            if (!standing.cases().containsKey(answer.caseFile())) {
                faults.add(new Fault(at + "caseFile", "There is no such case in this cycle."));
            }
            if (!standing.invited().contains(answer.agency())) {
                faults.add(new Fault(at + "agency", "This agency is not invited to the cycle."));
            }
            if (!seen.add(answer.cell())) {
                faults.add(new Fault(at + "caseFile", "The agency answers for this child twice; keep one answer."));
            }
            List<Fault> wrong =
                    Involvement.faultsIn(answer.state(), answer.note()).list();
            wrong.forEach(fault -> faults.add(new Fault(at + fault.field(), fault.message())));
            if (wrong.isEmpty() && standing.cycle().launched() && !standing.isAsBefore(answer)) {
                standing.against(answer).ifPresent(form -> faults.add(new Fault(at + "state", advice(form))));
            }
        }
        return faults;
    }

    private static String advice(Assignment form) {
        return switch (form.state()) {
            case EXCUSED -> "The agency has excused its form for this child, and its answer is the kind it gave there.";
            case SIGNED_OFF -> "The agency has signed off its form for this child, and so has said that it knows it.";
            case SUBMITTED ->
                "The agency has handed in its form for this child; take the form back and excuse it instead.";
            case ASSIGNED, IN_PROGRESS, RETURNED, NOT_RETURNED ->
                "The agency has a form for this child; excuse the form, and the answer changes with it.";
        };
    }

    private void record(Actor actor, Answer answer, Standing standing) {
        CaseFile caseFile = standing.cases().get(answer.caseFile());
        if (!standing.cycle().launched()) {
            standing.against(answer).ifPresent(form -> takeBack(actor, form, caseFile));
        }
        if (standing.isAsBefore(answer)) {
            return;
        }
        Involvement involvement = standing.answers().computeIfAbsent(answer.cell(), cell -> {
            Involvement fresh = new Involvement(Ids.next(InvolvementId::new), caseFile, cell.agency());
            involvements.add(fresh);
            return fresh;
        });
        involvement.answer(answer.state(), answer.note(), actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of("involvement-answered", "case", answer.caseFile())
                        .in(caseFile.cycle())
                        .detail(answer.state().name()));
    }

    private void takeBack(Actor actor, Assignment form, CaseFile caseFile) {
        assignments.remove(form);
        recorder.record(
                actor,
                Fact.of("allocation-taken-back", "assignment", form.id())
                        .in(form.cycle())
                        .detail(caseFile.pseudonym()));
    }
}

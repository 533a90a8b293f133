package org.caseaudit.application.casefile;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
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
 * Answers, for one agency or several and any number of cases at once, whether the child is known. Refuses answers for an
 * agency that is not the actor's or not invited, for a case of another cycle, and after the meeting has begun; then none of
 * them is recorded.
 */
@UseCase
public class RecordInvolvement {
    private final CycleDesk desk;
    private final Cases cases;
    private final Involvements involvements;
    private final Recorder recorder;

    @Inject
    public RecordInvolvement(CycleDesk desk, Cases cases, Involvements involvements, Recorder recorder) {
        this.desk = desk;
        this.cases = cases;
        this.involvements = involvements;
        this.recorder = recorder;
    }

    public record Answer(CaseId caseFile, AgencyId agency, InvolvementState state, String note) {}

    public void handle(Actor actor, CycleId id, List<Answer> answers) {
        Cycle cycle = desk.toSee(actor, id);
        answers.stream()
                .map(Answer::agency)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(a -> CaseAccess.requireAnswerFor(actor, a));
        cycle.requireState("Involvement is settled before the meeting begins.", CycleState.PLANNED, CycleState.OPEN);
        Map<CaseId, CaseFile> known = new HashMap<>();
        cases.of(id).forEach(c -> known.put(c.id(), c));
        requireFitting(answers, known, desk.invited(id));
        Map<Pair, Involvement> earlier = new HashMap<>();
        involvements.of(id).forEach(i -> earlier.put(new Pair(i.caseFile(), i.agency()), i));
        answers.forEach(answer -> answer(actor, answer, known.get(answer.caseFile()), earlier));
    }

    private record Pair(CaseId caseFile, AgencyId agency) {}

    private static void requireFitting(List<Answer> answers, Map<CaseId, CaseFile> known, List<AgencyId> invited) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (!known.containsKey(answers.get(i).caseFile())) {
                faults.add(new Fault("answers[" + i + "].caseFile", "There is no such case in this cycle."));
            }
            if (!invited.contains(answers.get(i).agency())) {
                faults.add(new Fault("answers[" + i + "].agency", "This agency is not invited to the cycle."));
            }
        }
        if (!faults.isEmpty()) {
            throw RuleBroken.faults("No answer was recorded.", faults);
        }
    }

    private void answer(Actor actor, Answer answer, CaseFile caseFile, Map<Pair, Involvement> earlier) {
        Involvement involvement = earlier.computeIfAbsent(new Pair(answer.caseFile(), answer.agency()), pair -> {
            Involvement fresh = new Involvement(Ids.next(InvolvementId::new), caseFile, answer.agency());
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
}

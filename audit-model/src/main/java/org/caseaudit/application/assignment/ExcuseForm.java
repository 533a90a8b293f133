package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.history.Fact;

/**
 * A nil return: the agency says why it has nothing to return, and its answer on involvement becomes the same. Refuses
 * without kind or explanation, once the form is handed in, and after the meeting has begun.
 */
@UseCase
public class ExcuseForm {
    private final AssignmentDesk desk;
    private final Involvements involvements;
    private final Cases cases;
    private final Recorder recorder;

    @Inject
    public ExcuseForm(AssignmentDesk desk, Involvements involvements, Cases cases, Recorder recorder) {
        this.desk = desk;
        this.involvements = involvements;
        this.cases = cases;
        this.recorder = recorder;
    }

    public void handle(Actor actor, AssignmentDesk.Read read, NilReturn kind, String reason) {
        AssignmentDesk.Found found = desk.known(actor, read);
        Assignment form = found.form();
        AssignmentAccess.requireExcuse(actor, form);
        found.requireOpen();
        form.excuse(kind, reason);
        involvement(form).answer(InvolvementState.valueOf(kind.name()), null, actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of("form-excused", "assignment", form.id())
                        .in(form.cycle())
                        .detail(kind.name())
                        .because(reason));
    }

    private Involvement involvement(Assignment form) {
        return involvements.find(form.caseFile(), form.agency()).orElseGet(() -> {
            Involvement fresh =
                    new Involvement(Ids.next(InvolvementId::new), cases.get(form.caseFile()), form.agency());
            involvements.add(fresh);
            return fresh;
        });
    }
}

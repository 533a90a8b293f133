package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.Involvement;
import org.caseaudit.domain.casefile.InvolvementId;
import org.caseaudit.domain.casefile.InvolvementState;
import org.caseaudit.domain.casefile.Involvements;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.PersonId;

/** What happens to one form, alone or among many, with all that follows from it. Whether it may is asked before. */
@Collaborator
public class FormMoves {
    private final Involvements involvements;
    private final Cases cases;
    private final Recorder recorder;

    @Inject
    public FormMoves(Involvements involvements, Cases cases, Recorder recorder) {
        this.involvements = involvements;
        this.cases = cases;
        this.recorder = recorder;
    }

    /** The agency's answer on involvement becomes the same as its nil return. */
    void excuse(Actor actor, Assignment form, NilReturn kind, String reason) {
        form.excuse(kind, reason);
        involvement(form).answer(InvolvementState.valueOf(kind.name()), null, actor.person(), recorder.now());
        recorder.record(
                actor,
                Fact.of("form-excused", "assignment", form.id())
                        .in(form.cycle())
                        .detail(kind.name())
                        .because(reason));
    }

    void handOver(Actor actor, Assignment form, PersonId auditor) {
        form.handOver(auditor);
        recorder.record(
                actor, Fact.of("form-handed-over", "assignment", form.id()).in(form.cycle()));
    }

    void lock(Actor actor, Assignment form) {
        form.markNotReturned();
        recorder.record(actor, Fact.of("form-locked", "assignment", form.id()).in(form.cycle()));
    }

    void unlock(Actor actor, Assignment form) {
        form.reopen();
        recorder.record(actor, Fact.of("form-unlocked", "assignment", form.id()).in(form.cycle()));
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

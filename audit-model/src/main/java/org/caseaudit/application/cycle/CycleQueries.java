package org.caseaudit.application.cycle;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleCommand;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.CycleLife;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.domain.cycle.Cycles;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.cycle.Timetable;
import org.caseaudit.domain.cycle.Windows;
import org.caseaudit.domain.template.TemplateVersionId;

/** The cycles somebody may know of. */
@UseCase
public class CycleQueries {
    private final CycleDesk desk;
    private final Cycles cycles;

    @Inject
    public CycleQueries(CycleDesk desk, Cycles cycles) {
        this.desk = desk;
        this.cycles = cycles;
    }

    /** @param possible the commands the state allows; who may give them is another question */
    public record CycleView(
            CycleId id,
            String theme,
            String whyNow,
            String boardPriority,
            String scope,
            List<String> keyLines,
            Windows windows,
            Timetable timetable,
            TemplateVersionId template,
            SampleMethod sampleMethod,
            String sampleNote,
            boolean signOffRequired,
            CycleId reAudits,
            CycleState state,
            List<CycleCommand> possible,
            Instant launchedAt,
            String stateReason,
            String approver,
            int version) {}

    /** By meeting date, newest first. */
    public List<CycleView> all(Actor actor) {
        boolean all = CycleAccess.readsAll(actor) || actor.is(Role.BOARD_MEMBER);
        List<Cycle> seen = all ? cycles.all() : cycles.knownTo(actor.agencies());
        return seen.stream().map(CycleQueries::view).toList();
    }

    public CycleView one(Actor actor, CycleId id) {
        return view(desk.toSee(actor, id));
    }

    public List<AgencyId> invited(Actor actor, CycleId id) {
        desk.toSee(actor, id);
        return desk.invited(id);
    }

    private static CycleView view(Cycle cycle) {
        return new CycleView(
                cycle.id(),
                cycle.theme(),
                cycle.whyNow(),
                cycle.boardPriority(),
                cycle.scope(),
                cycle.keyLines(),
                cycle.windows(),
                cycle.timetable(),
                cycle.template(),
                cycle.sampleMethod(),
                cycle.sampleNote(),
                cycle.signOffRequired(),
                cycle.reAudits(),
                cycle.state(),
                CycleLife.TABLE.possible(cycle.state()),
                cycle.launchedAt(),
                cycle.stateReason(),
                cycle.approver(),
                cycle.version());
    }
}

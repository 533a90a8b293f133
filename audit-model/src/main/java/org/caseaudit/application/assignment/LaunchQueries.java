package org.caseaudit.application.assignment;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Fault;

/** Whether a plan can be launched, before somebody tries. For chair and coordinator. */
@UseCase
public class LaunchQueries {
    private final CycleDesk desk;
    private final LaunchDesk launch;

    @Inject
    public LaunchQueries(CycleDesk desk, LaunchDesk launch) {
        this.desk = desk;
        this.launch = launch;
    }

    /**
     * @param forms that would go out
     * @param blockers everything that stands in the way; empty when nothing does
     */
    public record Readiness(int forms, List<Fault> blockers) {}

    public Readiness readiness(Actor actor, CycleId id) {
        Cycle cycle = desk.toManage(actor, id);
        return new Readiness(launch.forms(cycle), launch.blockers(cycle));
    }
}

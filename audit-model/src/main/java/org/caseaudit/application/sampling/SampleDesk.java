package org.caseaudit.application.sampling;

import jakarta.inject.Inject;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.CandidateLists;
import org.caseaudit.domain.sampling.Draws;
import org.caseaudit.domain.sampling.SampleRecord;
import org.caseaudit.domain.shared.RuleBroken;

/** Fetches how the cases of a cycle were drawn, in the same number of statements for any number of candidates. */
@Collaborator
public class SampleDesk {
    private final CycleDesk desk;
    private final CandidateLists lists;
    private final Draws draws;

    @Inject
    public SampleDesk(CycleDesk desk, CandidateLists lists, Draws draws) {
        this.desk = desk;
        this.lists = lists;
        this.draws = draws;
    }

    /** The sample in the state in which it was read. */
    public record Read(CycleId cycle, int version) {}

    /** A sample somebody may change, in the state in which they read it. */
    record Opened(Cycle cycle, CandidateList list, SampleRecord record) {}

    public SampleRecord record(CycleId cycle) {
        return new SampleRecord(lists.of(cycle), draws.of(cycle), draws.lots(cycle));
    }

    /**
     * Opens the list that counts for chair and coordinator. Refuses everybody else, after launch, where there is no list, and
     * when somebody changed it since it was read.
     */
    Opened toChange(Actor actor, Read read) {
        Cycle cycle = desk.toManage(actor, read.cycle());
        cycle.requirePlanned("The sample is settled before the forms go out.");
        SampleRecord record = record(cycle.id());
        CandidateList list = record.current().orElseThrow(SampleDesk::nothingListed);
        Versions.require(record.version(), read.version());
        return new Opened(cycle, list, record);
    }

    private static RuleBroken nothingListed() {
        return new RuleBroken(
                RuleBroken.CONFLICT, "This cycle has no list of candidates; import one, then freeze it and draw.");
    }
}

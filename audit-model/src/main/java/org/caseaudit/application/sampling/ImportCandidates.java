package org.caseaudit.application.sampling;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.SampleMethod;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.sampling.Candidate;
import org.caseaudit.domain.sampling.CandidateEntry;
import org.caseaudit.domain.sampling.CandidateId;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.CandidateListId;
import org.caseaudit.domain.sampling.CandidateLists;
import org.caseaudit.domain.sampling.Candidates;
import org.caseaudit.domain.sampling.SampleCheck;
import org.caseaudit.domain.sampling.SampleRecord;
import org.caseaudit.domain.sampling.SealedCandidate;
import org.caseaudit.domain.sampling.SealedCandidates;

/**
 * Puts the list of all eligible cases into a planned cycle, each under a neutral name, who they are sealed. Another list may
 * take its place until it is frozen. Refuses a list with faults, naming each; after launch; where the plan says that the
 * cases are chosen, or some were; and over a frozen list.
 */
@UseCase
public class ImportCandidates {
    private final CycleDesk desk;
    private final SampleDesk samples;
    private final Cases cases;
    private final CandidateLists lists;
    private final Candidates candidates;
    private final SealedCandidates sealed;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public ImportCandidates(
            CycleDesk desk,
            SampleDesk samples,
            Cases cases,
            CandidateLists lists,
            Candidates candidates,
            SealedCandidates sealed,
            Idempotency idempotency,
            Recorder recorder) {
        this.desk = desk;
        this.samples = samples;
        this.cases = cases;
        this.lists = lists;
        this.candidates = candidates;
        this.sealed = sealed;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    public record Command(CycleId cycle, CandidateSource source) {}

    /** The same candidates are the same request, in whatever form they come. */
    private record Asked(CycleId cycle, List<CandidateEntry> entries) {}

    public CandidateListId handle(Actor actor, Command command, String key) {
        Cycle cycle = desk.toManage(actor, command.cycle());
        Asked asked = new Asked(cycle.id(), command.source().read());
        return idempotency.once(actor, key, asked, CandidateListId::new, () -> take(actor, cycle, asked.entries()));
    }

    private CandidateListId take(Actor actor, Cycle cycle, List<CandidateEntry> entries) {
        cycle.requirePlanned("Candidates are listed before the forms go out.");
        cycle.requireSample(
                SampleMethod.DRAWN, "The plan says that the cases are chosen; say DRAWN in the plan to draw them.");
        SampleRecord record = samples.record(cycle.id());
        SampleCheck.requireNoneByHand(cases.of(cycle.id()), record.standing());
        CandidateList list = record.current()
                .map(known -> emptied(actor, known, entries.size()))
                .orElseGet(() -> fresh(actor, record, cycle.id(), entries.size()));
        for (int i = 0; i < entries.size(); i++) {
            Candidate candidate = new Candidate(
                    Ids.next(CandidateId::new), list, i + 1, entries.get(i).stratum());
            candidates.add(candidate);
            sealed.add(new SealedCandidate(candidate, entries.get(i)));
        }
        recorder.record(
                actor,
                Fact.of("candidates-imported", "sample", list.id())
                        .in(cycle.id())
                        .detail("list " + list.number() + ", " + list.candidates() + " candidates"));
        return list.id();
    }

    private CandidateList emptied(Actor actor, CandidateList list, int size) {
        list.relist(size, actor.person(), recorder.now());
        candidates.removeAll(list.id());
        return list;
    }

    private CandidateList fresh(Actor actor, SampleRecord record, CycleId cycle, int size) {
        CandidateList list = new CandidateList(
                Ids.next(CandidateListId::new), cycle, record.lists().size() + 1, size, actor.person(), recorder.now());
        lists.add(list);
        return list;
    }
}

package org.caseaudit.application.sampling;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.cycle.CycleDesk;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.sampling.Candidate;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.CandidateListId;
import org.caseaudit.domain.sampling.CandidateLists;
import org.caseaudit.domain.sampling.Candidates;
import org.caseaudit.domain.sampling.Draw;
import org.caseaudit.domain.sampling.Lot;
import org.caseaudit.domain.sampling.LotState;
import org.caseaudit.domain.sampling.SampleRecord;
import org.caseaudit.domain.sampling.SampleState;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PersonId;

/**
 * How the cases of a cycle were drawn, for the office and the scrutineer: enough to draw them again with {@code sha256sum}
 * (docs/redraw-a-sample.md), and nothing that says who a child is.
 */
@UseCase
public class SampleQueries {
    private final CycleDesk desk;
    private final SampleDesk samples;
    private final CandidateLists lists;
    private final Candidates candidates;

    @Inject
    public SampleQueries(CycleDesk desk, SampleDesk samples, CandidateLists lists, Candidates candidates) {
        this.desk = desk;
        this.samples = samples;
        this.lists = lists;
        this.candidates = candidates;
    }

    /**
     * @param lists in the order in which they came in; all but the last were given up
     */
    public record SampleView(CycleId cycle, List<ListView> lists, int version) {}

    /**
     * @param frameHash SHA-256 of the frame, and when it was on record; null until the list is frozen
     * @param draws in the order in which they were made; the last one counts
     */
    public record ListView(
            int number,
            SampleState state,
            int candidates,
            List<StratumView> strata,
            Instant importedAt,
            PersonId importedBy,
            String frameHash,
            Instant frozenAt,
            PersonId frozenBy,
            List<DrawView> draws,
            Instant givenUpAt,
            PersonId givenUpBy,
            String givenUpReason) {}

    public record StratumView(String key, int candidates) {}

    /**
     * @param seedSource null when the seed was made here
     * @param reason why it was drawn again; null for the first draw
     * @param lots of all candidates, by stratum and in the order of their tickets
     */
    public record DrawView(
            int number,
            int size,
            int minimum,
            String seed,
            String seedSource,
            Instant drawnAt,
            PersonId drawnBy,
            String reason,
            List<LotView> lots) {}

    /**
     * @param pseudonym of the case it became
     * @param successor the reserve that took its place, as the frame names it
     */
    public record LotView(
            String stratum,
            int place,
            String candidate,
            String ticket,
            LotState state,
            String pseudonym,
            String successor,
            Instant replacedAt,
            PersonId replacedBy,
            String reason) {}

    public SampleView record(Actor actor, CycleId cycle) {
        desk.toSee(actor, cycle);
        SampleAccess.requireRead(actor);
        SampleRecord record = samples.record(cycle);
        if (record.lists().isEmpty()) {
            throw new NotFound("sample");
        }
        Map<CandidateListId, List<Candidate>> byList =
                candidates.of(cycle).stream().collect(Collectors.groupingBy(Candidate::list));
        List<ListView> views = record.lists().stream()
                .map(list -> view(list, byList.get(list.id()), record))
                .toList();
        return new SampleView(cycle, views, record.version());
    }

    /** The frame of a list as a text file, a line for each candidate: stratum, tab, candidate. */
    public String frame(Actor actor, CycleId cycle, int number) {
        desk.toSee(actor, cycle);
        SampleAccess.requireRead(actor);
        return lists.of(cycle).stream()
                .filter(list -> list.number() == number)
                .findFirst()
                .map(list -> Candidate.frame(candidates.of(list.id())).text())
                .orElseThrow(() -> new NotFound("candidate list"));
    }

    private static ListView view(CandidateList list, List<Candidate> candidates, SampleRecord record) {
        return new ListView(
                list.number(),
                list.state(),
                list.candidates(),
                Candidate.frame(candidates).strata().stream()
                        .map(stratum ->
                                new StratumView(stratum.key(), stratum.cases().size()))
                        .toList(),
                list.importedAt(),
                list.importedBy(),
                list.frameHash(),
                list.frozenAt(),
                list.frozenBy(),
                record.drawsFrom(list).stream()
                        .map(draw -> view(draw, record.lotsOf(draw)))
                        .toList(),
                list.givenUpAt(),
                list.givenUpBy(),
                list.givenUpReason());
    }

    private static DrawView view(Draw draw, List<Lot> lots) {
        return new DrawView(
                draw.number(),
                draw.size(),
                draw.minimum(),
                draw.seed(),
                draw.seedSource(),
                draw.drawnAt(),
                draw.drawnBy(),
                draw.reason(),
                lots.stream().map(SampleQueries::view).toList());
    }

    private static LotView view(Lot lot) {
        return new LotView(
                lot.stratum(),
                lot.place(),
                lot.label(),
                lot.ticket(),
                lot.state(),
                lot.pseudonym(),
                lot.successor(),
                lot.replacedAt(),
                lot.replacedBy(),
                lot.reason());
    }
}

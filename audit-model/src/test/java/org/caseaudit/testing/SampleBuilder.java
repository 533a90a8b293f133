package org.caseaudit.testing;

import static org.caseaudit.testing.ChildBuilder.aChild;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.sampling.Candidate;
import org.caseaudit.domain.sampling.CandidateId;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.CandidateListId;
import org.caseaudit.domain.sampling.Draw;
import org.caseaudit.domain.sampling.DrawId;
import org.caseaudit.domain.sampling.DrawOrder;
import org.caseaudit.domain.sampling.Lot;
import org.caseaudit.domain.sampling.LotId;
import org.caseaudit.domain.sampling.SampleDraw;
import org.caseaudit.domain.sampling.SampleRecord;
import org.caseaudit.domain.sampling.StandingSample;
import org.caseaudit.domain.shared.PersonId;

/** A sample on record, drawn from groups of any size. */
public final class SampleBuilder {
    public static final Instant FROZEN = Instant.parse("2026-02-02T09:00:00Z");
    public static final Instant DRAWN = Instant.parse("2026-02-02T09:30:00Z");
    private static final PersonId OFFICE = new PersonId(UUID.randomUUID());

    private final List<String> strata = new ArrayList<>();
    private final int size;
    private int minimum;
    private int replaced;
    private String givenUp;
    private String again;

    private SampleBuilder(int size) {
        this.size = size;
    }

    public static SampleBuilder aSampleOf(int size) {
        return new SampleBuilder(size);
    }

    public SampleBuilder from(String stratum, int candidates) {
        for (int i = 0; i < candidates; i++) {
            strata.add(stratum);
        }
        return this;
    }

    public SampleBuilder atLeast(int newMinimum) {
        this.minimum = newMinimum;
        return this;
    }

    /** The first drawn cases give way to reserves, one after the other. */
    public SampleBuilder replacing(int cases) {
        this.replaced = cases;
        return this;
    }

    /** An earlier list was given up. */
    public SampleBuilder afterGivingUp(String reason) {
        this.givenUp = reason;
        return this;
    }

    /** It was drawn before, and is drawn again. */
    public SampleBuilder again(String reason) {
        this.again = reason;
        return this;
    }

    /** @param caseFile the next case of the cycle */
    public SampleRecord drawnInto(CycleId cycle, Supplier<CaseFile> caseFile) {
        CandidateList list =
                new CandidateList(new CandidateListId(UUID.randomUUID()), cycle, 2, strata.size(), OFFICE, FROZEN);
        List<Candidate> candidates = new ArrayList<>();
        strata.forEach(stratum -> candidates.add(
                new Candidate(new CandidateId(UUID.randomUUID()), list, candidates.size() + 1, stratum)));
        list.freeze(Candidate.frame(candidates), OFFICE, FROZEN);
        List<Draw> draws = new ArrayList<>();
        if (again != null) {
            draws.add(draw(list, null));
        }
        SampleDraw outcome = SampleDraw.of(
                "4 6 1", size, minimum, Candidate.frame(candidates).strata());
        Draw draw = draw(list, again);
        draws.add(draw);
        List<Lot> lots = draw.lots(outcome, candidates, () -> new LotId(UUID.randomUUID()));
        StandingSample sample = new StandingSample(list, draw, lots);
        List<Lot> drawn = lots.stream().filter(lot -> outcome.drew(lot.label())).toList();
        drawn.subList(0, replaced).forEach(lot -> lot.becomes(gone(cycle, drawn.indexOf(lot))));
        drawn.subList(replaced, drawn.size()).forEach(lot -> lot.becomes(caseFile.get()));
        drawn.subList(0, replaced)
                .forEach(lot -> sample.replace(lot, "No agency knows the child.", OFFICE, DRAWN)
                        .becomes(caseFile.get()));
        return new SampleRecord(givenUp == null ? List.of(list) : List.of(earlier(cycle), list), draws, lots);
    }

    private Draw draw(CandidateList list, String reason) {
        DrawOrder order = new DrawOrder(size, minimum, "4 6 1", "Dice", reason);
        return new Draw(new DrawId(UUID.randomUUID()), list, order, "4 6 1", OFFICE, DRAWN);
    }

    private CandidateList earlier(CycleId cycle) {
        CandidateList list = new CandidateList(new CandidateListId(UUID.randomUUID()), cycle, 1, 1, OFFICE, FROZEN);
        Candidate only = new Candidate(new CandidateId(UUID.randomUUID()), list, 1, "all");
        list.freeze(Candidate.frame(List.of(only)), OFFICE, FROZEN);
        list.giveUp(givenUp, OFFICE, FROZEN);
        return list;
    }

    /** A case that is no longer in the cycle; numbered so that it is told from those that are. */
    private static CaseFile gone(CycleId cycle, int index) {
        return new CaseFile(new CaseId(UUID.randomUUID()), cycle, 90 + index, aChild().build());
    }
}

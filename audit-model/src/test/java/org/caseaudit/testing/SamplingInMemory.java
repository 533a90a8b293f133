package org.caseaudit.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.sampling.Candidate;
import org.caseaudit.domain.sampling.CandidateId;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.CandidateListId;
import org.caseaudit.domain.sampling.CandidateLists;
import org.caseaudit.domain.sampling.Candidates;
import org.caseaudit.domain.sampling.Draw;
import org.caseaudit.domain.sampling.DrawId;
import org.caseaudit.domain.sampling.Draws;
import org.caseaudit.domain.sampling.Lot;
import org.caseaudit.domain.sampling.SealedCandidate;
import org.caseaudit.domain.sampling.SealedCandidates;

/** The repositories of candidate lists, without database. */
public final class SamplingInMemory {
    public final SealedInMemory sealed = new SealedInMemory();
    public final CandidatesInMemory candidates = new CandidatesInMemory(sealed);
    public final ListsInMemory lists = new ListsInMemory();
    public final DrawsInMemory draws = new DrawsInMemory();

    /** Everything that is kept, what others refer to first. */
    List<Object> everything() {
        List<Object> all = new ArrayList<>();
        List.of(lists, candidates, sealed, draws).forEach(r -> all.addAll(r.everything()));
        all.addAll(draws.lots);
        return all;
    }

    public static final class ListsInMemory extends InMemory<CandidateList, CandidateListId> implements CandidateLists {
        ListsInMemory() {
            super(CandidateList::id);
        }

        @Override
        public List<CandidateList> of(CycleId cycle) {
            return where(l -> l.cycle().equals(cycle), Comparator.comparing(CandidateList::number));
        }
    }

    public static final class CandidatesInMemory extends InMemory<Candidate, CandidateId> implements Candidates {
        private final SealedInMemory sealed;

        CandidatesInMemory(SealedInMemory sealed) {
            super(Candidate::id);
            this.sealed = sealed;
        }

        @Override
        public void removeAll(CandidateListId list) {
            sealed.erase(list);
            of(list).forEach(this::drop);
        }

        @Override
        public List<Candidate> of(CycleId cycle) {
            return where(c -> c.cycle().equals(cycle));
        }

        @Override
        public List<Candidate> of(CandidateListId list) {
            return where(c -> c.list().equals(list), Comparator.comparing(Candidate::number));
        }
    }

    public static final class SealedInMemory extends InMemory<SealedCandidate, CandidateId>
            implements SealedCandidates {
        SealedInMemory() {
            super(SealedCandidate::id);
        }

        @Override
        public List<SealedCandidate> of(CandidateListId list) {
            return where(c -> c.list().equals(list));
        }

        @Override
        public void erase(CandidateListId list) {
            of(list).forEach(this::drop);
        }

        @Override
        public void erase(CycleId cycle) {
            where(c -> c.cycle().equals(cycle)).forEach(this::drop);
        }
    }

    public static final class DrawsInMemory extends InMemory<Draw, DrawId> implements Draws {
        private final List<Lot> lots = new ArrayList<>();

        DrawsInMemory() {
            super(Draw::id);
        }

        @Override
        public List<Draw> of(CycleId cycle) {
            return where(d -> d.cycle().equals(cycle));
        }

        @Override
        public void add(Lot lot) {
            lots.add(lot);
        }

        @Override
        public List<Lot> lots(CycleId cycle) {
            return lots.stream().filter(l -> l.cycle().equals(cycle)).toList();
        }
    }
}

package org.caseaudit.application.sampling;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.caseaudit.domain.sampling.CandidateEntry;
import org.caseaudit.domain.sampling.FrameLabel;
import org.caseaudit.domain.shared.Fault;

/** A list of candidates, one by one; the groups may be left out as a whole, not for some. */
public record CandidateDocument(List<CandidateEntry> candidates) implements CandidateSource {
    public CandidateDocument {
        candidates = List.copyOf(candidates);
    }

    @Override
    public List<CandidateEntry> read() {
        boolean grouped = candidates.stream().map(CandidateEntry::stratum).anyMatch(Objects::nonNull);
        CandidateRows rows = new CandidateRows("candidates");
        for (int index = 0; index < candidates.size(); index++) {
            rows.take(new Item(index), normalised(candidates.get(index), grouped), Set.of());
        }
        return rows.all();
    }

    private static CandidateEntry normalised(CandidateEntry entry, boolean grouped) {
        return new CandidateEntry(
                normalised(entry.reference()),
                grouped ? normalised(entry.stratum()) : ONE_STRATUM,
                entry.details(),
                entry.identity());
    }

    private static String normalised(String label) {
        return label == null ? null : FrameLabel.normalise(label);
    }

    private record Item(int index) implements CandidateRows.Place {
        @Override
        public String name() {
            return "candidates[" + index + "]";
        }

        @Override
        public Fault fault(String member, String message) {
            return new Fault(name() + "." + member, message);
        }
    }
}

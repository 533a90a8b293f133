package org.caseaudit.application.sampling;

import java.util.List;
import org.caseaudit.domain.sampling.CandidateEntry;

/** A list of candidates in one of the forms in which people have it. */
public sealed interface CandidateSource permits CandidateCsv, CandidateDocument {
    /** The stratum of all candidates where the list has none. */
    String ONE_STRATUM = "all";

    /**
     * The candidates in the order of the list, normalised.
     *
     * <p>Refuses with {@link org.caseaudit.domain.shared.RuleBroken}, naming every fault with its place and repeating nothing
     * of what was sent; then nothing is taken over.
     */
    List<CandidateEntry> read();
}

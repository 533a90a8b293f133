package org.caseaudit.api.sampling;

import java.util.List;
import org.caseaudit.api.rest.RequestList;
import org.caseaudit.domain.sampling.CandidateEntry;

/** All eligible cases, one by one. */
public record CandidatesRequest(List<CandidateEntry> candidates) {
    public CandidatesRequest {
        candidates = RequestList.of("candidates", candidates);
    }
}

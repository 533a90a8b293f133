package org.caseaudit.persistence.shared;

import jakarta.persistence.Converter;
import org.caseaudit.domain.sampling.CandidateEntry;
import org.hibernate.annotations.Immutable;

/** What is sealed of a candidate: written once and erased as a whole. */
@Converter(autoApply = true)
@Immutable
public class CandidateEntryConverter extends JsonConverter<CandidateEntry> {
    public CandidateEntryConverter() {
        super(CandidateEntry.class);
    }
}

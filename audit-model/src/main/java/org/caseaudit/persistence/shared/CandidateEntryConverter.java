package org.caseaudit.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.sampling.CandidateEntry;
import org.hibernate.annotations.Immutable;

/** What is sealed of a candidate as one JSON document: written once, read as a whole, never queried, erased as a whole. */
@Converter(autoApply = true)
@Immutable
public class CandidateEntryConverter implements AttributeConverter<CandidateEntry, String> {
    @Override
    public String convertToDatabaseColumn(CandidateEntry entry) {
        return entry == null ? null : Json.write(entry);
    }

    @Override
    public CandidateEntry convertToEntityAttribute(String column) {
        return column == null ? null : Json.read(column, CandidateEntry.class);
    }
}

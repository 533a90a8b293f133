package org.caseaudit.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.grading.DepthList;
import org.hibernate.annotations.Immutable;

/** Where forms are thin as one JSON document: it is read and written together and never queried. */
@Converter(autoApply = true)
@Immutable
public class DepthListConverter implements AttributeConverter<DepthList, String> {
    @Override
    public String convertToDatabaseColumn(DepthList list) {
        return list == null ? null : Json.write(list);
    }

    @Override
    public DepthList convertToEntityAttribute(String column) {
        return column == null ? null : Json.read(column, DepthList.class);
    }
}

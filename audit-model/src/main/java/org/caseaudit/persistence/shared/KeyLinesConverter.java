package org.caseaudit.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.cycle.KeyLines;
import org.hibernate.annotations.Immutable;

/** The key lines as a JSON array: they are read and written together and never queried. */
@Converter(autoApply = true)
@Immutable
public class KeyLinesConverter implements AttributeConverter<KeyLines, String> {
    @Override
    public String convertToDatabaseColumn(KeyLines lines) {
        return lines == null ? null : Json.write(lines.questions());
    }

    @Override
    public KeyLines convertToEntityAttribute(String column) {
        return column == null ? null : new KeyLines(List.of(Json.read(column, String[].class)));
    }
}

package org.caseaudit.persistence.shared;

import jakarta.persistence.AttributeConverter;
import org.caseaudit.application.shared.Json;

/** A value as one JSON document: written and read as a whole, and never queried. */
abstract class JsonConverter<T> implements AttributeConverter<T, String> {
    private final Class<T> type;

    JsonConverter(Class<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : Json.write(value);
    }

    @Override
    public T convertToEntityAttribute(String column) {
        return column == null ? null : Json.read(column, type);
    }
}

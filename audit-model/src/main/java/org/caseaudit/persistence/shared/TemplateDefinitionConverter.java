package org.caseaudit.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.template.TemplateDefinition;
import org.hibernate.annotations.Immutable;

/**
 * A template version's content as one JSON document. Frozen, so Hibernate need not look for changes in it; read without
 * the checks of an import, because rules that became stricter since must not make an old form unreadable.
 */
@Converter(autoApply = true)
@Immutable
public class TemplateDefinitionConverter implements AttributeConverter<TemplateDefinition, String> {
    @Override
    public String convertToDatabaseColumn(TemplateDefinition definition) {
        return definition == null ? null : Json.write(definition);
    }

    @Override
    public TemplateDefinition convertToEntityAttribute(String column) {
        return column == null ? null : Json.read(column, TemplateDefinition.class);
    }
}

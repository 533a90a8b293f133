package org.caseaudit.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.template.TemplateDefinition;
import org.hibernate.annotations.Immutable;

/**
 * A template version's content as one JSON document. Frozen, so Hibernate need not look for changes in it; read without
 * the checks of an import, because rules that became stricter since must not make an old form unreadable. Every answer
 * saved asks its template what fits, so the documents last read are kept as read.
 */
@Converter(autoApply = true)
@Immutable
public class TemplateDefinitionConverter implements AttributeConverter<TemplateDefinition, String> {
    private static final int KEPT = 50;

    private final Map<String, TemplateDefinition> lastRead = Collections.synchronizedMap(new LastUsed());

    @Override
    public String convertToDatabaseColumn(TemplateDefinition definition) {
        return definition == null ? null : Json.write(definition);
    }

    @Override
    public TemplateDefinition convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        TemplateDefinition known = lastRead.get(column);
        if (known == null) {
            known = Json.read(column, TemplateDefinition.class);
            lastRead.put(column, known);
        }
        return known;
    }

    private static final class LastUsed extends LinkedHashMap<String, TemplateDefinition> {
        private static final long serialVersionUID = 1L;

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TemplateDefinition> eldest) {
            return size() > KEPT;
        }
    }
}

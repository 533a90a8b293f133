package org.caseaudit.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.caseaudit.domain.casefile.Feature;
import org.caseaudit.domain.casefile.Features;
import org.hibernate.annotations.Immutable;

/** The features of a case as a comma-separated list of their names. */
@Converter(autoApply = true)
@Immutable
public class FeaturesConverter implements AttributeConverter<Features, String> {
    @Override
    public String convertToDatabaseColumn(Features features) {
        return features == null
                ? null
                : features.list().stream().map(Feature::name).collect(Collectors.joining(","));
    }

    @Override
    public Features convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        return new Features(Arrays.stream(column.split(",", -1))
                .filter(name -> !name.isBlank())
                .map(Feature::valueOf)
                .toList());
    }
}

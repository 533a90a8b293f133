package org.caseaudit.persistence.shared;

import jakarta.persistence.Converter;
import org.caseaudit.domain.grading.DepthList;
import org.hibernate.annotations.Immutable;

/** Where forms are thin, with the thresholds it was judged by. */
@Converter(autoApply = true)
@Immutable
public class DepthListConverter extends JsonConverter<DepthList> {
    public DepthListConverter() {
        super(DepthList.class);
    }
}

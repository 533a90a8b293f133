package org.caseaudit.web.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people type it into a page's field. */
public final class TypedNumber {
    /** No number anybody means is longer, and a huge exponent would be one the server works on for long. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private TypedNumber() {}

    /** Empty for nothing and for what is no decimal number. */
    public static Optional<BigDecimal> of(String typed) {
        return Optional.ofNullable(TypedText.of(typed))
                .filter(text -> DECIMAL.matcher(text).matches())
                .map(BigDecimal::new);
    }
}

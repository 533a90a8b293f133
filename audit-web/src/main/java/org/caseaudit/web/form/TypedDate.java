package org.caseaudit.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A date as it was typed, in three parts. */
public record TypedDate(String day, String month, String year) {
    /** Whether nothing was typed at all. */
    public boolean isBlank() {
        return TypedText.of(day) == null && TypedText.of(month) == null && TypedText.of(year) == null;
    }

    /** The date; empty when there is none such. */
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        String text = TypedText.of(typed);
        if (text == null || text.length() > 4) {
            throw new NumberFormatException();
        }
        return Integer.parseInt(text);
    }
}

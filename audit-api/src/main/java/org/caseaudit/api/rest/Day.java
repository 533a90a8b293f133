package org.caseaudit.api.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.caseaudit.api.problem.Problem;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;

/** A day in an address. */
public final class Day {
    private Day() {}

    /** Refuses with 400 what is not a day as year-month-day; left out is null. */
    public static LocalDate of(String name, String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new ProblemException(Problem.at(
                    ProblemType.MALFORMED_PARAMETER, name, "Write a day as year-month-day, for instance 2026-03-31."));
        }
    }
}

package org.caseaudit.api.rest;

import org.caseaudit.api.problem.Problem;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;

/** A number in an address, taken as text: the server answers one it cannot read with "not found". */
public final class WholeNumber {
    private WholeNumber() {}

    /** Null when left out. Refuses with 400 what is no whole number. */
    public static Integer of(String name, String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.at(ProblemType.MALFORMED_PARAMETER, name, "Write a whole number."));
        }
    }
}

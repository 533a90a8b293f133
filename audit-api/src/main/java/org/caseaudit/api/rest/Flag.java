package org.caseaudit.api.rest;

import org.caseaudit.api.problem.Problem;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;

/** A yes or no in an address. Read strictly: a slip in {@code dryRun=true} must not do the thing in earnest. */
public final class Flag {
    private Flag() {}

    /** Refuses with 400 whatever is neither true nor false; left out is false. */
    public static boolean of(String name, String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw new ProblemException(Problem.at(ProblemType.MALFORMED_PARAMETER, name, "Write true or false."));
    }
}

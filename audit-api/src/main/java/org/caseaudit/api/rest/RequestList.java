package org.caseaudit.api.rest;

import java.util.List;
import org.caseaudit.api.problem.Problem;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;

/** A list somebody sent: it must be there, and hold no null. */
public final class RequestList {
    private RequestList() {}

    /** Refuses with 400, naming the place. */
    public static <T> List<T> of(String field, List<T> sent) {
        if (sent == null) {
            throw fault(field, "Write a list here, in square brackets.");
        }
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i) == null) {
                throw fault(field + "[" + i + "]", "Leave this out, or put something in its place.");
            }
        }
        return List.copyOf(sent);
    }

    private static ProblemException fault(String field, String message) {
        return new ProblemException(Problem.at(ProblemType.MALFORMED_BODY, field, message));
    }
}

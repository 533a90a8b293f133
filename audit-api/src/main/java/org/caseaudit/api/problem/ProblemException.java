package org.caseaudit.api.problem;

/** An error the API itself finds, before any use case is asked. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.type().slug(), null, false, false); // an answer, not a fault: it needs no stack trace
        this.problem = problem;
    }

    public ProblemException(ProblemType type, String detail) {
        this(new Problem(type, detail));
    }

    public Problem problem() {
        return problem;
    }
}

package org.caseaudit.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Logger;
import org.caseaudit.application.shared.Stack;

/** Whatever was thrown becomes a problem document; what nobody expected is logged with its stack, and only there. */
@Provider
public class ErrorAnswers implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ErrorAnswers.class.getName());

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(thrown, request);
    }

    static Response answer(Throwable thrown, HttpServletRequest request) {
        String trace = Trace.of(request);
        Problem problem = Problems.of(thrown).traced(trace);
        if (problem.type().status() >= 500) {
            LOG.severe(() -> "unexpected, trace " + trace + "\n" + Stack.of(thrown));
        }
        Response.ResponseBuilder answer = answer(problem);
        if (thrown instanceof WebApplicationException http) {
            answer.header(HttpHeaders.ALLOW, http.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW));
        }
        return answer.build();
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.type().status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem);
        if (problem.type() == ProblemType.UNAUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer;
    }
}

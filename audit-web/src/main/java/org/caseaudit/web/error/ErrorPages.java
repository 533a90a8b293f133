package org.caseaudit.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.application.shared.Stack;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.Refusal;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.security.NotKnownHere;
import org.caseaudit.web.templates.Templates;

/** Whatever a page threw and did not show itself. */
@Provider
@ApplicationScoped
public class ErrorPages implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());
    private static final String TRACE = "org.caseaudit.trace";

    @Context
    private HttpServletRequest request;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    @Override
    public Response toResponse(Throwable thrown) {
        ErrorView error = of(thrown);
        if (error.status() >= 500) {
            String trace = trace(request);
            error = error.referred(trace);
            LOG.severe(() -> "unexpected, trace " + trace + "\n" + Stack.of(thrown));
        }
        return Response.status(error.status())
                .type(HtmlWriter.HTML)
                .entity(templates.errorError(frame.page(error.heading()), error))
                .build();
    }

    /** What the request is called in the log. */
    static String trace(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(TRACE));
    }

    private static ErrorView of(Throwable thrown) {
        for (Throwable cause : Collisions.chain(thrown)) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal);
            }
            if (cause instanceof NotKnownHere) {
                return new ErrorView(403, "You are not known here", cause.getMessage());
            }
            if (cause instanceof WebApplicationException http) {
                return ErrorView.ofStatus(http.getResponse().getStatus());
            }
            if (cause instanceof SQLException sql && Collisions.isOutOfReach(sql)) {
                return ErrorView.ofStatus(503);
            }
        }
        return ErrorView.ofStatus(Collisions.isCollision(thrown) ? 409 : 500);
    }

    private static ErrorView refused(Refusal refusal) {
        if (refusal instanceof RuleBroken broken) {
            return new ErrorView(
                    409,
                    "That is not possible as it stands",
                    Stream.concat(
                                    Stream.of(broken.getMessage()),
                                    broken.faults().stream().map(Fault::message))
                            .toList());
        }
        if (refusal instanceof NotAllowed) {
            return new ErrorView(403, "This is not yours to do", refusal.getMessage(), "Nothing was changed.");
        }
        return refusal instanceof Stale
                ? ErrorView.ofStatus(409)
                : refusal instanceof NotFound ? ErrorView.ofStatus(404) : ErrorView.ofStatus(500);
    }
}

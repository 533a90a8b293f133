package org.caseaudit.api.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;

/**
 * Turns away whoever has no valid token, before it is looked whether the address leads anywhere: a new resource is closed
 * without anybody thinking of it.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class TokenNeeded implements ContainerRequestFilter {
    /** The one address that is open, for those who watch the server. */
    private static final String VERSION = "version";

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().equals(VERSION)) {
            return;
        }
        if (Tokens.in(request.getSecurityContext()).isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNAUTHENTICATED, "Send a valid access token: Authorization: Bearer …");
        }
    }
}

package org.caseaudit.api.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.caseaudit.application.agency.SignIn;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;

/**
 * Finds the person's seats in the partnership of the path. A partnership one does not serve looks like one that does not
 * exist.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class Membership implements ContainerRequestFilter {
    /** Request attribute with the id of the person acting; the request log reads it under this name. */
    private static final String PERSON = "org.caseaudit.person";

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentActor current;

    @Context
    private HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        String partnership = request.getUriInfo().getPathParameters().getFirst("partnership");
        if (partnership == null) {
            return;
        }
        PartnershipId id = Id.parse(PartnershipId.class, partnership);
        SignIn.Token token = Tokens.in(request.getSecurityContext()).orElseThrow();
        Actor actor = Collisions.retried(() -> signIn.actor(token, id)).orElseThrow(() -> new NotFound("partnership"));
        servlet.setAttribute(PERSON, actor.person().value().toString());
        current.is(actor);
    }
}

package org.caseaudit.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.application.agency.SignIn;
import org.caseaudit.application.agency.WhoAmI;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;

/** The person signed in, for the pages. */
@RequestScoped
public class SignedIn {
    /** Request attribute with the id of the person acting; the request log reads it under this name. */
    private static final String PERSON = "org.caseaudit.person";

    @Inject
    private SignIn signIn;

    @Inject
    private Doorkeeper doorkeeper;

    @Inject
    private HttpServletRequest request;

    private final Map<PartnershipId, Actor> actors = new HashMap<>();
    private WhoAmI who;

    /** Whether anybody is; somebody always is where signing in is needed. */
    public boolean isSomebody() {
        return login().isPresent();
    }

    /**
     * Who it is, and where they serve.
     *
     * @throws NotKnownHere if nobody has given them a role
     */
    public WhoAmI who() {
        if (who == null) {
            who = Collisions.retried(() -> signIn.whoAmI(token())).orElseThrow(NotKnownHere::new);
            note(who.person());
        }
        return who;
    }

    /** The person acting in the partnership. Refuses with NotFound one they do not serve, as if there were none. */
    public Actor in(PartnershipId partnership) {
        return actors.computeIfAbsent(partnership, id -> {
            Actor actor =
                    Collisions.retried(() -> signIn.actor(token(), id)).orElseThrow(() -> new NotFound("partnership"));
            note(actor.person());
            return actor;
        });
    }

    private SignIn.Token token() {
        return login().map(Login::token)
                .orElseThrow(() -> new IllegalStateException("This address is open to everybody"));
    }

    private Optional<Login> login() {
        return Visit.in(request)
                .map(Visit::who)
                .orElseGet(() -> BrowserSession.of(request).flatMap(doorkeeper::glimpsed));
    }

    private void note(PersonId person) {
        request.setAttribute(PERSON, person.value().toString());
    }
}

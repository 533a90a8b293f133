package org.caseaudit.api.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;
import org.caseaudit.application.agency.SignIn;
import org.caseaudit.application.agency.WhoAmI;
import org.caseaudit.application.shared.Collisions;

/** Who is asking where no partnership is in the address. */
@ApplicationScoped
public class Members {
    private final SignIn signIn;

    protected Members() {
        this(null); // for the proxy
    }

    @Inject
    public Members(SignIn signIn) {
        this.signIn = signIn;
    }

    /** The person whose token it is. Refuses with 403 whoever is not known here. */
    public WhoAmI known(SecurityContext security) {
        SignIn.Token token = Tokens.in(security).orElseThrow();
        return Collisions.retried(() -> signIn.whoAmI(token))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_A_MEMBER,
                        "Nobody has given you a role here. Ask the administrator of your partnership."));
    }
}

package org.caseaudit.api.access;

import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.caseaudit.application.agency.SignIn;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the token the server has checked says of its bearer. */
final class Tokens {
    private Tokens() {}

    /** Empty when there is no valid token; the session of a browser does not count here. */
    static Optional<SignIn.Token> in(SecurityContext security) {
        if (!(security.getUserPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            return Optional.empty();
        }
        String email = token.getClaim("email");
        return Optional.of(new SignIn.Token(token.getSubject(), email, isTrue(token.getClaim("email_verified"))));
    }

    /** A boolean claim arrives as JSON or as an object, depending on the server. */
    private static boolean isTrue(Object claim) {
        return claim != null && "true".equalsIgnoreCase(claim.toString());
    }
}

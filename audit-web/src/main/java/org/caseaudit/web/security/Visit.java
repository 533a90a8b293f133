package org.caseaudit.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Who comes with a request.
 *
 * @param who nobody, if they are not signed in
 * @param unsure somebody was signed in, but the identity provider that would have to say whether they still are is away
 */
record Visit(Optional<Login> who, boolean unsure) {
    static final Visit OF_NOBODY = new Visit(Optional.empty(), false);
    static final Visit UNSURE = new Visit(Optional.empty(), true);

    private static final String ATTRIBUTE = "org.caseaudit.visit";

    static Visit of(Login login) {
        return new Visit(Optional.of(login), false);
    }

    void noteIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Empty where nobody looked, because the address is open to everybody. */
    static Optional<Visit> in(HttpServletRequest request) {
        return Optional.ofNullable((Visit) request.getAttribute(ATTRIBUTE));
    }
}

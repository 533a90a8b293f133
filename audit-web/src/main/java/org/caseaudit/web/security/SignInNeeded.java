package org.caseaudit.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets nobody past who is not signed in, but to what is open to everybody. */
public class SignInNeeded extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicAddresses open;

    @Inject
    private transient SigningIn signingIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Visit visit = Visit.in(request).orElse(Visit.OF_NOBODY);
        if (visit.who().isPresent() || open.isOpen(RequestPath.of(request))) {
            chain.doFilter(request, response);
        } else if (visit.unsure()) {
            signingIn.away(request, response);
        } else {
            signingIn.demand(request, response);
        }
    }
}

package org.caseaudit.web.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * Tells the server who comes, for one application has one such mechanism: under {@code /api} the server's own for bearer
 * tokens decides, elsewhere our session. It turns nobody away: what is refused here passes no filter, so there would be no
 * line in the request log and no header; {@link SignInNeeded} does.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {
    @Inject
    private BeanManager beans;

    @Inject
    private PublicAddresses open;

    @Inject
    private Doorkeeper doorkeeper;

    private volatile HttpAuthenticationMechanism bearerTokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = RequestPath.of(request);
        if (RequestPath.isApi(path)) {
            return bearerTokens().validateRequest(request, response, context);
        }
        if (open.isOpen(path)) {
            return context.doNothing();
        }
        Visit visit = BrowserSession.of(request).map(doorkeeper::admitted).orElse(Visit.OF_NOBODY);
        visit.noteIn(request);
        return visit.who().isPresent()
                ? context.notifyContainerAboutLogin(
                        new CallerPrincipal(visit.who().get().subject()), Set.of())
                : context.doNothing();
    }

    /** Found by hand: by injection we would get ourselves, being the alternative. */
    private HttpAuthenticationMechanism bearerTokens() {
        if (bearerTokens == null) {
            Bean<?> other = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
                    .filter(bean -> !bean.getBeanClass().equals(Authentication.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no mechanism for bearer tokens"));
            bearerTokens = (HttpAuthenticationMechanism)
                    beans.getReference(other, HttpAuthenticationMechanism.class, beans.createCreationalContext(other));
        }
        return bearerTokens;
    }
}

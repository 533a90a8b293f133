package org.caseaudit.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.caseaudit.web.settings.Settings;

/** Puts the {@link HeaderPolicy} on everything but the API, error pages included. */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String refused = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = refused == null ? RequestPath.of(request) : refused;
        if (!RequestPath.isApi(path)) {
            new HeaderPolicy(settings.issuer(), settings.isEncrypted())
                    .forPath(path)
                    .forEach(response::setHeader);
        }
        chain.doFilter(request, response);
    }
}

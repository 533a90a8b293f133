package org.caseaudit.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.caseaudit.web.settings.Settings;

/** Refuses every change that was not sent from a page of ours, before anything of it is read but the token. */
public class CsrfCheck extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final ErrorNote ELSEWHERE =
            new ErrorNote("This was not sent from a page of Case Audit. Nothing was saved.", ReturnAddress.HOME);
    private static final ErrorNote STALE = new ErrorNote(
            "This page was open before you signed in again. Nothing was saved: go back, load it again and send it once more.",
            ReturnAddress.HOME);
    private static final String STALE_BUT_KEPT =
            "This page was open before you signed in again. Nothing was saved, and your text is kept: open the page again,"
                    + " check it and send it once more.";
    private static final ErrorNote TOO_LARGE = new ErrorNote(
            "This is more than a form can hold. Nothing was saved; send less at once.", ReturnAddress.HOME);

    @Inject
    private transient Settings settings;

    @Inject
    private transient KeptForms keptForms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (RequestPath.isApi(RequestPath.of(request)) || !Csrf.changesSomething(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        if (Csrf.isFromElsewhere(
                request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), settings.baseUrl())) {
            ELSEWHERE.send(request, response, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        SentForm form = SentForm.of(request);
        if (form.isTooLarge()) {
            TOO_LARGE.send(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (Csrf.isToken(Csrf.token(request), form.token())) {
            chain.doFilter(form.request(), response);
        } else {
            stale(request, form).send(request, response, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The page of somebody who has signed in anew meanwhile; what they typed in it is not to be lost. */
    private ErrorNote stale(HttpServletRequest request, SentForm form) {
        String page = ReturnAddress.wanted(
                request.getMethod(),
                request.getRequestURI(),
                request.getQueryString(),
                request.getHeader("Referer"),
                settings.baseUrl());
        return keptForms.keep(request, form.fields(), page) ? new ErrorNote(STALE_BUT_KEPT, page) : STALE;
    }
}

package org.caseaudit.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** What was just done, said once on the page that comes next. Kept in the session as a text, because a form answers with a redirect. */
@RequestScoped
public class Notices {
    private static final String ATTRIBUTE = "org.caseaudit.notice";

    @Inject
    private HttpServletRequest request;

    /** Says it on the next page this person sees. */
    public void say(String words) {
        request.getSession().setAttribute(ATTRIBUTE, words);
    }

    /** What there is to say now, or null; it is not said again. */
    String taken() {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String words)) {
            return null;
        }
        session.removeAttribute(ATTRIBUTE);
        return words;
    }
}

package org.caseaudit.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the identity provider sends people back to. */
@WebServlet("/callback")
public class Callback extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SigningIn signingIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        signingIn.complete(request, response);
    }
}

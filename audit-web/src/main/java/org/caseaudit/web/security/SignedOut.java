package org.caseaudit.web.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where signing out leads, in plain words until there is a page. */
@WebServlet("/signed-out")
public class SignedOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean incomplete = request.getParameter("incomplete") != null;
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .print(
                        "<!DOCTYPE html><html lang=\"en-GB\"><title>Signed out – Case Audit</title><h1>You are signed out</h1>"
                                + (incomplete
                                        ? "<p>Close all windows of your browser, so that nobody comes in after you.</p>"
                                        : "")
                                + "<p><a href=\"/\">Sign in</a></p></html>");
    }
}

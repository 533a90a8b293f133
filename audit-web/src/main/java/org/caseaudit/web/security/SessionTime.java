package org.caseaudit.web.security;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.caseaudit.application.shared.Json;

/**
 * How long the session lasts, for the script that warns of its end. {@code GET /session/left} is open to everybody and so
 * extends nothing; {@code POST /session/extend} needs somebody signed in, as whose doing it then counts. Both tell the
 * token for forms too: a window that stayed open while somebody signed in again in another one has an old one.
 */
@WebServlet({"/session/left", "/session/extend"})
public class SessionTime extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String LEFT = "/session/left";

    @Inject
    private transient Doorkeeper doorkeeper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tellIf(request.getServletPath().equals(LEFT), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        tellIf(!request.getServletPath().equals(LEFT), request, response);
    }

    private void tellIf(boolean allowed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!allowed) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Optional<BrowserSession> session = BrowserSession.of(request);
        long left = session.map(doorkeeper::secondsLeft).orElse(0L);
        ObjectNode told = Json.MAPPER.createObjectNode().put("secondsLeft", left);
        if (left > 0) {
            session.flatMap(BrowserSession::csrfToken).ifPresent(token -> told.put("csrf", token));
        }
        response.setContentType("application/json");
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(told));
    }
}

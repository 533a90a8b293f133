package org.caseaudit.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.caseaudit.api.json.ApiJson;

/**
 * The body of errors the server finds before any of our code runs: a token that is expired or forged, an address that
 * leads nowhere. Without it clients would get the server's page, which tells its name and version.
 */
@WebServlet("/refused-by-the-server")
public class RefusedByTheServer extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
                ? given
                : HttpServletResponse.SC_NOT_FOUND; // somebody typed this address
        Problem problem = Problems.ofStatus(status).traced(Trace.of(request));
        response.setStatus(problem.type().status());
        if (problem.type() == ProblemType.UNAUTHENTICATED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(ApiJson.MAPPER.writeValueAsBytes(problem));
    }
}

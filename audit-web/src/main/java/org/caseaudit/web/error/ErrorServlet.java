package org.caseaudit.web.error;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.security.ErrorNote;
import org.caseaudit.web.templates.Templates;

/**
 * What the server or a filter refuses before a page runs. Below {@code /api} a program is told by the API's own document,
 * everywhere else a person by a page.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String API = "/api";
    private static final String THE_APIS_OWN = "/refused-by-the-server";

    private final transient Frame frame;
    private final transient Templates templates;

    @Inject
    public ErrorServlet(Frame frame, Templates templates) {
        this.frame = frame;
        this.templates = templates;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.equals(API) || path.startsWith(API + "/")) {
            request.getRequestDispatcher(THE_APIS_OWN).forward(request, response);
            return;
        }
        ErrorView error = ErrorNote.in(request)
                .map(note -> ErrorView.ofStatus(status(request)).saying(note.message(), note.next()))
                .orElseGet(() -> ErrorView.ofStatus(status(request)));
        if (error.status() >= 500) {
            error = error.referred(ErrorPages.trace(request));
        }
        JteModel page = templates.errorError(frame.page(error.heading()), error);
        StringOutput html = new StringOutput();
        page.render(html);
        response.setStatus(error.status());
        response.setContentType(HtmlWriter.HTML);
        response.getWriter().write(html.toString());
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
                ? given
                : HttpServletResponse.SC_NOT_FOUND; // somebody typed this address
    }
}

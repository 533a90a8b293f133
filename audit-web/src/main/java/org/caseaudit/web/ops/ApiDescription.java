package org.caseaudit.web.ops;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** The API's description word for word; the pages would otherwise answer for this address. */
@WebServlet(ApiDescription.PATH)
public class ApiDescription extends HttpServlet {
    static final String PATH = "/openapi.yaml";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/yaml");
        response.setCharacterEncoding("UTF-8");
        try (InputStream description = getServletContext().getResourceAsStream(PATH)) {
            description.transferTo(response.getOutputStream());
        }
    }
}

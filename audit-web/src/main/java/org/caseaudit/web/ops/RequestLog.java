package org.caseaudit.web.ops;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Logger;
import org.caseaudit.application.shared.Json;

/**
 * One line of JSON for each request, under the logger {@code org.caseaudit.requests}. It tells which kind of address was
 * asked for, never which case, and of people only the id: no name, no text, no query, no body.
 */
public class RequestLog extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger("org.caseaudit.requests");
    private static final long NANOS_IN_A_MILLISECOND = 1_000_000;

    /** What whoever handles the request leaves for the log; each is the name of a request attribute. */
    private static final String TRACE = "org.caseaudit.trace";

    static final String PATH = "org.caseaudit.path";
    private static final String PERSON = "org.caseaudit.person";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long from = System.nanoTime();
        request.setAttribute(TRACE, UUID.randomUUID().toString().replace("-", ""));
        try {
            chain.doFilter(request, response);
        } finally {
            long millis = (System.nanoTime() - from) / NANOS_IN_A_MILLISECOND;
            LOG.info(() -> line(request, response.getStatus(), millis));
        }
    }

    private static String line(HttpServletRequest request, int status, long millis) {
        ObjectNode line = Json.MAPPER.createObjectNode();
        line.put("method", request.getMethod())
                .put("path", path(request))
                .put("status", status)
                .put("ms", millis)
                .put("trace", text(request, TRACE));
        if (request.getAttribute(PERSON) != null) {
            line.put("person", text(request, PERSON));
        }
        return line.toString();
    }

    /** Addresses nobody claims are not repeated: whoever mistypes one may have pasted anything into it. */
    private static String path(HttpServletRequest request) {
        if (request.getAttribute(PATH) != null) {
            return text(request, PATH);
        }
        HttpServletMapping mapping = request.getHttpServletMapping();
        if (mapping.getMappingMatch() == MappingMatch.EXACT) {
            return mapping.getPattern();
        }
        return request.getServletPath().startsWith("/api") ? "/api/?" : "?";
    }

    private static String text(HttpServletRequest request, String attribute) {
        return String.valueOf(request.getAttribute(attribute));
    }
}

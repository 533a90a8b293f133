package org.caseaudit.web.assets;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves the assets. A servlet of its own, because the pages take every address nobody else does. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** The address changes with the content, so what stands there never does. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String[] parts = path.split("/", -1);
        Optional<byte[]> file = parts.length == 3 ? Assets.at(parts[1], parts[2]) : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", FOR_EVER);
        response.setContentType(Assets.typeOf(parts[2]));
        response.setContentLength(file.get().length);
        response.getOutputStream().write(file.get());
    }
}

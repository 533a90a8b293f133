package org.caseaudit.web.security;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request goes, decoded and tidied by the server: what it serves is chosen by the same text, so an address that is
 * written in an odd way cannot mean one thing here and another thing there.
 */
final class RequestPath {
    private RequestPath() {}

    static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    /** Bearer tokens only; sessions, cookies and pages mean nothing there. */
    static boolean isApi(String path) {
        return isIn("/api", path);
    }

    /** The address itself or one below it. */
    static boolean isIn(String tree, String path) {
        return path.startsWith(tree) && (path.length() == tree.length() || path.charAt(tree.length()) == '/');
    }
}

package org.caseaudit.web.ops;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Leaves the address of a page with its ids left out for the request log, as the API does for its own. */
@Provider
public class PageName implements ContainerRequestFilter {
    @Context
    private HttpServletRequest servlet;

    @Context
    private ResourceInfo matched;

    @Override
    public void filter(ContainerRequestContext request) {
        Path type = matched.getResourceClass().getAnnotation(Path.class);
        Path method = matched.getResourceMethod().getAnnotation(Path.class);
        servlet.setAttribute(
                RequestLog.PATH, (type == null ? "" : type.value()) + (method == null ? "" : "/" + method.value()));
    }
}

package org.caseaudit.api.ops;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Leaves the address of a request with its ids left out, {@code /api/cases/{case}}, for the request log. */
@Provider
public class RequestName implements ContainerRequestFilter {
    /** Request attribute; the request log reads it under this name. */
    private static final String ATTRIBUTE = "org.caseaudit.path";

    @Context
    private HttpServletRequest servlet;

    @Context
    private ResourceInfo matched;

    @Override
    public void filter(ContainerRequestContext request) {
        Path type = matched.getResourceClass().getAnnotation(Path.class);
        Path method = matched.getResourceMethod().getAnnotation(Path.class);
        String template = "/api/" + (type == null ? "" : type.value()) + (method == null ? "" : "/" + method.value());
        servlet.setAttribute(ATTRIBUTE, template);
    }
}

package org.caseaudit.api.json;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.caseaudit.api.problem.ProblemException;

/** A request without any body never reaches the reader of bodies; the resource would be handed null. */
@Provider
public class BodyNeeded implements ContainerRequestFilter {
    @Context
    private ResourceInfo matched;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.hasEntity() && takesBody(matched.getResourceMethod())) {
            throw new ProblemException(BodyFaults.missing());
        }
    }

    /** The parameter that stands for the body is the one without annotation. */
    static boolean takesBody(Method method) {
        return Arrays.stream(method.getParameterAnnotations()).anyMatch(annotations -> annotations.length == 0);
    }
}

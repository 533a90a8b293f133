package org.caseaudit.api.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Whatever single thing goes out with a version carries it as its entity tag, so that no resource can forget it. */
@Provider
@ApplicationScoped
public class EntityTags implements ContainerResponseFilter {
    private static final ClassValue<Optional<Method>> VERSIONS = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return type.isRecord()
                    ? Arrays.stream(type.getRecordComponents())
                            .filter(c -> c.getType() == int.class
                                    && (c.getName().equals("version")
                                            || c.getName().equals("revision")))
                            .map(RecordComponent::getAccessor)
                            .findFirst()
                    : Optional.empty();
        }
    };

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity != null
                && response.getStatus() < 300
                && !response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            of(entity).ifPresent(version -> response.getHeaders().putSingle(HttpHeaders.ETAG, tag(version)));
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store"); // it is about children
    }

    static Optional<Integer> of(Object entity) {
        return VERSIONS.get(entity.getClass()).map(version -> read(version, entity));
    }

    /** A version as the outside sees it. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    private static int read(Method version, Object entity) {
        try {
            return (int) version.invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(entity.getClass() + " does not tell its version", e);
        }
    }
}

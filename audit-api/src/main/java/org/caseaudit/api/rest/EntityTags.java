package org.caseaudit.api.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whatever single thing goes out with a version carries it as its entity tag, so that no resource can forget it. */
@Provider
public class EntityTags implements ContainerResponseFilter {
    /** What a version is called in its record, the first that is there; a decision of the meeting is counted by number. */
    private static final List<String> NAMES = List.of("version", "revision", "number");

    private static final ClassValue<Optional<Method>> VERSIONS = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return NAMES.stream()
                    .flatMap(name -> component(type, name, int.class).stream())
                    .findFirst();
        }
    };

    private static Optional<Method> component(Class<?> type, String name, Class<?> wanted) {
        return !type.isRecord()
                ? Optional.empty()
                : Arrays.stream(type.getRecordComponents())
                        .filter(c -> c.getName().equals(name) && wanted.isAssignableFrom(c.getType()))
                        .map(RecordComponent::getAccessor)
                        .findFirst();
    }

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

    /** The version of a record, or of the summary in it. */
    static Optional<Integer> of(Object entity) {
        return VERSIONS.get(entity.getClass())
                .map(version -> (Integer) read(version, entity))
                .or(() -> component(entity.getClass(), "summary", Record.class)
                        .flatMap(summary -> of(read(summary, entity))));
    }

    /** A version as the outside sees it. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    private static Object read(Method component, Object entity) {
        try {
            return component.invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(entity.getClass() + " does not tell its version", e);
        }
    }
}

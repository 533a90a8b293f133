package org.caseaudit.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.shared.Collaborator;

/**
 * Puts use cases together over whatever repositories it is given, as the container does: by the one constructor marked
 * {@code @Inject}. So a test meets the classes that ship, over memory or over a database.
 */
public final class UseCases {
    private final List<Object> given;
    private final Map<Class<?>, Object> made = new HashMap<>();

    /** @param given repositories, the clock, and whatever else a constructor may ask for */
    public UseCases(List<Object> given) {
        this.given = List.copyOf(given);
    }

    public <T> T use(Class<T> type) {
        Object known = made.get(type);
        if (known == null) {
            known = given.stream().filter(type::isInstance).findFirst().orElseGet(() -> make(type));
            made.put(type, known);
        }
        return type.cast(known);
    }

    private Object make(Class<?> type) {
        if (type.isInterface()) {
            return use(implementation(type));
        }
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> c.isAnnotationPresent(Inject.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing given is a " + type.getName()));
        Object[] parts =
                Arrays.stream(constructor.getParameterTypes()).map(this::use).toArray();
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type.getName(), e);
        }
    }

    /** What the container would find: the one collaborator that is the interface. */
    private static Class<?> implementation(Class<?> type) {
        return ProductClasses.ALL.stream()
                .filter(c -> c.isAssignableTo(type) && c.isAnnotatedWith(Collaborator.class))
                .map(JavaClass::reflect)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing given is a " + type.getName()));
    }
}

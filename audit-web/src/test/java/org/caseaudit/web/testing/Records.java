package org.caseaudit.web.testing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Views with only what a test is about: they gain components often, and few tests are about those. */
final class Records {
    private Records() {}

    /** Whatever is not named is null, false, 0 or empty; what the record does not have is a mistake of the test. */
    static <R extends Record> R of(Class<R> type, Map<String, Object> named) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        if (!names.containsAll(named.keySet())) {
            throw new IllegalArgumentException(type + " has only " + names);
        }
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components)
                    .map(c -> named.containsKey(c.getName()) ? named.get(c.getName()) : nothing(c.getType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == List.class ? List.of() : null;
    }
}

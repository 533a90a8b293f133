package org.caseaudit.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.caseaudit.domain.evidence.FileLimit;
import org.caseaudit.persistence.shared.JpaStore;

/** The use cases over the repositories that ship, in the transaction of an entity manager. */
public final class JpaUseCases {
    private JpaUseCases() {}

    public static UseCases over(EntityManager em, Clock clock) {
        List<Object> given = new ArrayList<>(List.of(
                em,
                clock,
                new RecordingMailer(),
                new FileLimit(1),
                PlainWriters.pdf(),
                PlainWriters.word(),
                PlainWriters.spreadsheet(),
                PlainWriters.calendar()));
        ProductClasses.ALL.stream()
                .filter(c -> c.isAnnotatedWith(JpaStore.class))
                .map(JavaClass::reflect)
                .map(type -> make(type, em))
                .forEach(given::add);
        return new UseCases(given);
    }

    private static Object make(Class<?> repository, EntityManager em) {
        try {
            Constructor<?> constructor = repository.getDeclaredConstructor(EntityManager.class);
            constructor.setAccessible(true); // package-private, as everything in the persistence
            return constructor.newInstance(em);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + repository.getName(), e);
        }
    }
}

package org.caseaudit.domain.shared;

import java.util.Optional;

/** Everything kept of one kind; an implementation sees only the partnership in which the use case runs. */
public interface Repository<T, I extends Id> {
    void add(T item);

    Optional<T> find(I id);

    /** The word for one item, used when it is not found. */
    String noun();

    /** Refuses with {@link NotFound} when there is none. */
    default T get(I id) {
        return find(id).orElseThrow(() -> new NotFound(noun()));
    }
}

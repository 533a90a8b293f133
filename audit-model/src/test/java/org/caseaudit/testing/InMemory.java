package org.caseaudit.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.Repository;

/** Keeps items in the order in which they were added, as time-ordered identifiers do in the database. */
abstract class InMemory<T, I extends Id> implements Repository<T, I> {
    private final Map<I, T> items = new LinkedHashMap<>();
    private final Function<T, I> id;

    InMemory(Function<T, I> id) {
        this.id = id;
    }

    @Override
    public void add(T item) {
        if (items.putIfAbsent(id.apply(item), item) != null) {
            throw new IllegalStateException("Added twice, the database would refuse it: " + id.apply(item));
        }
    }

    @Override
    public Optional<T> find(I wanted) {
        return Optional.ofNullable(items.get(wanted));
    }

    void drop(T item) {
        items.remove(id.apply(item));
    }

    public List<T> everything() {
        return new ArrayList<>(items.values());
    }

    List<T> where(Predicate<T> holds) {
        return items.values().stream().filter(holds).toList();
    }

    List<T> where(Predicate<T> holds, Comparator<T> order) {
        return items.values().stream().filter(holds).sorted(order).toList();
    }
}

package org.caseaudit.domain.shared;

import java.util.UUID;

/** An identifier that says what it identifies, so that two of them cannot be swapped unnoticed. */
public interface Id {
    UUID value();

    /** Reads one from an address. Refuses with NotFound whatever is not an id in full: it leads to nothing, like an id nobody has. */
    static <I extends Id> I parse(Class<I> type, String text) {
        UUID value = IdText.value(text);
        try {
            return type.getDeclaredConstructor(UUID.class).newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " must be a record of one UUID", e);
        }
    }
}

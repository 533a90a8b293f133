package org.caseaudit.web.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of a page as they were sent. What no page of ours sends (a choice that was not offered, a version that is no
 * number) counts as not sent, so that the rule says what is missing.
 */
public record TypedFields(Map<String, List<String>> byName) {
    public static TypedFields of(MultivaluedMap<String, String> sent) {
        return new TypedFields(Map.copyOf(sent));
    }

    /** What was written, as {@link TypedText} takes it; null for nothing. */
    public String text(String name) {
        return byName.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(TypedText::of)
                .orElse(null);
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Every box that was ticked. */
    public List<String> all(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /** The constant that was chosen, or null. */
    public <E extends Enum<E>> E one(String name, Class<E> type) {
        return several(name, type).stream().findFirst().orElse(null);
    }

    public <E extends Enum<E>> List<E> several(String name, Class<E> type) {
        List<String> sent = all(name);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> sent.contains(constant.name()))
                .toList();
    }

    /** The version the page was made from; as old as can be where none was sent. */
    public int version() {
        try {
            return Integer.parseInt(String.valueOf(text("version")));
        } catch (NumberFormatException notOurs) {
            return -1;
        }
    }
}

package org.caseaudit.web.grading;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.web.form.TypedText;

/** The fields of a section page as they were sent; the script sends those of one entry under the same names. */
record SentFields(Map<String, List<String>> byName) {
    static final String THEIRS = "theirs";
    static final String MINE = "mine";

    static SentFields of(MultivaluedMap<String, String> sent) {
        return new SentFields(Map.copyOf(sent));
    }

    /** Every entry the page showed; what it did not show is not sent blank, but not sent. */
    List<SentEntry> entries(Map<EntryKey, EntryText> standing) {
        return byName.keySet().stream()
                .flatMap(
                        name -> Stream.of(EntryKind.values()).flatMap(kind -> EntryKey.revisionOf(kind, name).stream()))
                .map(key -> entry(key, standing.getOrDefault(key, EntryText.NOTHING)))
                .toList();
    }

    /** @param standing what is stored: of it stays what the page has no control for */
    SentEntry entry(EntryKey key, EntryText standing) {
        String value = byName.containsKey(key.value() + "-day") ? day(key.value()) : joined(key.value());
        String grounds = byName.containsKey(key.grounds()) ? TypedText.of(first(key.grounds())) : standing.grounds();
        return new SentEntry(
                key,
                new EntryText(value, grounds),
                number(first(key.revision())),
                first(key.clear()) != null,
                THEIRS.equals(first(key.choice())));
    }

    boolean has(EntryKey key) {
        return byName.containsKey(key.revision());
    }

    /** As it was typed, or null. */
    String first(String name) {
        List<String> values = byName.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** One control has one value; of boxes that were ticked the codes are kept together. */
    private String joined(String name) {
        return TypedText.of(byName.getOrDefault(name, List.of()).stream()
                .map(TypedText::of)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(",")));
    }

    /** Whatever stands in the three parts, put together as a day is kept; the rule says whether there is such a day. */
    private String day(String name) {
        List<String> parts = List.of(part(name, "year", 4), part(name, "month", 2), part(name, "day", 2));
        return parts.stream().allMatch(String::isEmpty) ? null : String.join("-", parts);
    }

    private String part(String name, String part, int digits) {
        String typed = Objects.requireNonNullElse(TypedText.of(first(name + "-" + part)), "");
        boolean number =
                !typed.isEmpty() && typed.length() <= digits && typed.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? String.format(Locale.ROOT, "%0" + digits + "d", Integer.parseInt(typed)) : typed;
    }

    /** A page that was tampered with is as old as can be: at worst that is a conflict, and nothing is lost. */
    private static int number(String revision) {
        try {
            return revision == null ? 0 : Integer.parseInt(revision.strip());
        } catch (NumberFormatException notOurs) {
            return 0;
        }
    }
}

package org.caseaudit.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a form sent, field by field: as it was typed for showing it again, and as what it means. What no page of ours sends
 * (a choice that was not offered, a version that is no number) counts as not sent, so that the rule says what is missing.
 */
public record Typed(Map<String, List<String>> sent) {
    /** Nothing was sent yet. */
    public static final Typed NOTHING = new Typed(Map.of());

    private static final int YEAR_DIGITS = 4;

    public boolean isNothing() {
        return sent.isEmpty();
    }

    public boolean has(String name) {
        return sent.containsKey(name);
    }

    /** Null for nothing. */
    public String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? null : TypedText.of(values.get(0));
    }

    /** What was typed, or what is stored where nothing was sent yet. */
    public String text(String name, String stored) {
        return isNothing() ? stored : text(name);
    }

    /** Every value sent under the name, in order. */
    public List<String> all(String name) {
        return sent.getOrDefault(name, List.of());
    }

    /** Each line of a text that says something. */
    public List<String> lines(String name) {
        String text = text(name);
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Null for nothing, and for what is no whole number. */
    public Integer number(String name) {
        String text = text(name);
        return text != null && text.matches("-?\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /** The version the reader had before them; none reads as one that never was. */
    public int version() {
        Integer version = number("version");
        return version == null ? -1 : version;
    }

    /** The constant that was chosen; null for none. */
    public <E extends Enum<E>> E one(Class<E> type, String name) {
        String chosen = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** Those that were ticked. */
    public <E extends Enum<E>> List<E> some(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> all(name).contains(constant.name()))
                .toList();
    }

    /** Null for nothing, and for what is no day. */
    public LocalDate day(String name) {
        return parsed(name).orElse(null);
    }

    /** Whether something was typed that is no day. */
    public boolean isWrongDay(String name) {
        return parts(name).anyMatch(part -> part != null) && parsed(name).isEmpty();
    }

    /** What is wrong with dates: each must be a day there is. */
    public FormErrors wrongDays(String... names) {
        FormErrors errors = FormErrors.NONE;
        for (String name : names) {
            if (isWrongDay(name)) {
                errors = errors.and(FormErrors.of(name, "Enter a real date, like 27 3 2027."));
            }
        }
        return errors;
    }

    private Optional<LocalDate> parsed(String name) {
        List<Integer> parts = Stream.of("-day", "-month", "-year")
                .map(part -> number(name + part))
                .toList();
        String year = text(name + "-year");
        if (parts.contains(null) || year.length() != YEAR_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(parts.get(2), parts.get(1), parts.get(0)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Stream<String> parts(String name) {
        return Stream.of(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }
}

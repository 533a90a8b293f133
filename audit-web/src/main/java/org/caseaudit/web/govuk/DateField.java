package org.caseaudit.web.govuk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caseaudit.web.form.FormErrors;

/**
 * A date asked in three parts, {@code name-day}, {@code name-month}, {@code name-year}, so that what was typed can be shown
 * again whatever it was. Errors are told of the part at fault, or of the date's own name, which means all three.
 */
public record DateField(Field field, Map<Part, String> typed, Set<Part> atFault) {
    /** The parts, in the order of the page. */
    public enum Part {
        DAY("Day", 2),
        MONTH("Month", 2),
        YEAR("Year", 4);

        private final String label;
        private final int width;

        Part(String label, int width) {
            this.label = label;
            this.width = width;
        }

        public String label() {
            return label;
        }

        public int width() {
            return width;
        }

        String suffix() {
            return "-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public DateField {
        typed = Map.copyOf(typed);
        atFault = Set.copyOf(atFault);
    }

    public static DateField of(String name, String legend) {
        return of(Field.of(name, legend));
    }

    public static DateField of(Field field) {
        return new DateField(field, Map.of(), Set.of());
    }

    public DateField hint(String words) {
        return new DateField(field.hint(words), typed, atFault);
    }

    public DateField asPageHeading() {
        return new DateField(field.asPageHeading(), typed, atFault);
    }

    /** What was typed; null for nothing. */
    public DateField typed(String day, String month, String year) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        put(parts, Part.DAY, day);
        put(parts, Part.MONTH, month);
        put(parts, Part.YEAR, year);
        return new DateField(field, parts, atFault);
    }

    /** What is stored, or null. */
    public DateField stored(LocalDate date) {
        return date == null
                ? this
                : typed(
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }

    /** What is wrong with it, told of the whole or of parts. */
    public DateField errors(FormErrors errors) {
        Set<Part> wrong = EnumSet.noneOf(Part.class);
        String message = errors.at(field.name());
        for (Part part : Part.values()) {
            String ofPart = errors.at(name(part));
            if (ofPart != null) {
                wrong.add(part);
                message = message == null ? ofPart : message;
            }
        }
        return new DateField(field.error(message), typed, wrong);
    }

    public List<Part> parts() {
        return List.of(Part.values());
    }

    public String name(Part part) {
        return field.name() + part.suffix();
    }

    /** One part as a control of its own. */
    public Field part(Part part) {
        return Field.of(name(part), part.label()).id(field.id() + part.suffix()).value(typed.get(part));
    }

    public boolean isAtFault(Part part) {
        return atFault.isEmpty() ? field.hasError() : atFault.contains(part);
    }

    private static void put(Map<Part, String> parts, Part part, String typed) {
        if (typed != null) {
            parts.put(part, typed);
        }
    }
}

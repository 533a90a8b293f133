package org.caseaudit.domain.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects everything wrong with what was sent, so that a person mends it in one go. */
public final class Faults {
    /** Long enough for a case narrative; the database takes more, a reader does not. */
    public static final int LONG_TEXT = 20_000;

    public static final int SHORT_TEXT = 200;

    private final List<Fault> found = new ArrayList<>();

    public Faults add(String field, String message) {
        found.add(new Fault(field, message));
        return this;
    }

    public Faults require(boolean holds, String field, String message) {
        if (!holds) {
            add(field, message);
        }
        return this;
    }

    /** Notes a fault when the value is missing; says whether it is there. */
    public boolean present(String field, Object value) {
        if (value == null) {
            add(field, "is missing");
        }
        return value != null;
    }

    /** Notes a fault unless the value is there and lies between the two, both included; says whether it does. */
    public boolean wholeNumber(String field, Integer value, int lowest, int highest) {
        if (!present(field, value)) {
            return false;
        }
        boolean inRange = value >= lowest && value <= highest;
        require(inRange, field, "is " + value + ", but must be a whole number from " + lowest + " to " + highest);
        return inRange;
    }

    /** A text that must be there. */
    public Faults text(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            return require(false, field, "Enter something here.");
        }
        return optionalText(field, value, longest);
    }

    /** A text that may be missing; if it is there it must be storable. */
    public Faults optionalText(String field, String value, int longest) {
        if (value == null) {
            return this;
        }
        PlainText.wrongWith(value, longest).ifPresent(wrong -> add(field, wrong));
        return this;
    }

    public Faults addAll(List<Fault> others) {
        found.addAll(others);
        return this;
    }

    public List<Fault> list() {
        return List.copyOf(found);
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** Refuses with {@link RuleBroken} when anything was found. */
    public void throwIfAny(String message) {
        if (any()) {
            throw RuleBroken.faults(message, found);
        }
    }

    /** A reason is asked wherever somebody is overruled or something is undone; refuses with {@link RuleBroken}. */
    public static String reason(String value) {
        new Faults().text("reason", value, LONG_TEXT).throwIfAny("Give a reason; it is kept in the history.");
        return value.strip();
    }
}

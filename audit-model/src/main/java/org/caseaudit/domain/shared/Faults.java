package org.caseaudit.domain.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with what somebody sent, so that all of it is told at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public void add(String field, String message) {
        found.add(new Fault(field, message));
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
        if (!inRange) {
            add(field, "is " + value + ", but must be a whole number from " + lowest + " to " + highest);
        }
        return inRange;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Ends with the {@link RuleBroken} refusal that lists every fault, if there is one. */
    public void refuse(String message) {
        if (!found.isEmpty()) {
            throw RuleBroken.faults(message, found);
        }
    }
}

package org.caseaudit.domain.shared;

import java.util.List;
import java.util.Map;

/** What was asked goes against a rule; says which, and each element at fault. */
public final class RuleBroken extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Everything that does not fit a more telling code. */
    public static final String INVALID = "invalid";

    /** The thing is in a state that does not allow the command. */
    public static final String ILLEGAL_TRANSITION = "illegal-transition";

    /** The thing exists already, or two things that must differ are the same. */
    public static final String CONFLICT = "conflict";

    private final transient List<Fault> faults;
    private final transient Map<String, Object> details;

    public RuleBroken(String code, String message, List<Fault> faults, Map<String, Object> details) {
        super(code, message);
        this.faults = List.copyOf(faults);
        this.details = Map.copyOf(details);
    }

    public RuleBroken(String code, String message, List<Fault> faults) {
        this(code, message, faults, Map.of());
    }

    public RuleBroken(String code, String message) {
        this(code, message, List.of(), Map.of());
    }

    /** A single field is wrong. */
    public static RuleBroken field(String field, String message) {
        return new RuleBroken(INVALID, message, List.of(new Fault(field, message)));
    }

    /** Several things are wrong; all of them are told at once. */
    public static RuleBroken faults(String message, List<Fault> faults) {
        return new RuleBroken(INVALID, message, faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Further members of the problem document, for instance the state and what is possible. */
    public Map<String, Object> details() {
        return details;
    }
}

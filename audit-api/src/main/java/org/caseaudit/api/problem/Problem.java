package org.caseaudit.api.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.domain.shared.Fault;

/**
 * A problem document.
 *
 * @param detail what happened and what to do, for people
 * @param faults each element at fault; empty when it is not about elements
 * @param members what the type adds, for instance the state and what is possible
 */
public record Problem(ProblemType type, String detail, List<Fault> faults, Map<String, Object> members) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        faults = List.copyOf(faults);
        members = Map.copyOf(members);
    }

    public Problem(ProblemType type, String detail) {
        this(type, detail, List.of(), Map.of());
    }

    /** One place is at fault. */
    public static Problem at(ProblemType type, String field, String message) {
        return new Problem(type, message, List.of(new Fault(field, message)), Map.of());
    }

    /** The same problem, to be found again in the log. */
    Problem traced(String traceId) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put("traceId", traceId);
        return new Problem(type, detail, faults, more);
    }

    /** The members in the order of the standard, then ours. */
    @JsonValue
    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", type.uri());
        document.put("title", type.title());
        document.put("status", type.status());
        document.put("detail", detail);
        if (!faults.isEmpty()) {
            document.put("faults", faults);
        }
        document.putAll(new java.util.TreeMap<>(members));
        return document;
    }
}

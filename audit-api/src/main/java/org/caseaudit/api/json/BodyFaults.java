package org.caseaudit.api.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseaudit.api.problem.Problem;
import org.caseaudit.api.problem.ProblemType;
import org.caseaudit.domain.shared.Id;

/** Says what is wrong with a body and where; never repeats what was sent, it may be about a child. */
final class BodyFaults {
    /** Where a fault stands that concerns the body as a whole. */
    static final String WHOLE = "body";

    private BodyFaults() {}

    static Problem missing() {
        return Problem.at(ProblemType.MALFORMED_BODY, WHOLE, "Send a JSON object as the body.");
    }

    static Problem of(JacksonException e) {
        return e instanceof JsonMappingException mapping && !isMalformed(mapping)
                ? Problem.at(ProblemType.MALFORMED_BODY, path(mapping), advice(mapping))
                : new Problem(ProblemType.MALFORMED_JSON, "The body is not well-formed JSON" + place(e) + ".");
    }

    /** Faults met in the middle of a member are wrapped, with the way to it; that they are no JSON is what counts. */
    private static boolean isMalformed(JsonMappingException e) {
        return e.getCause() instanceof IOException cause
                && !(cause instanceof InputCoercionException)
                && !(cause instanceof JsonMappingException);
    }

    private static String place(JacksonException e) {
        JsonLocation location = e.getLocation();
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? WHOLE : path.toString();
    }

    private static String advice(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            Collection<Object> known = unknown.getKnownPropertyIds();
            return "There is no such member here. Possible: "
                    + known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")) + ".";
        }
        if (e.getCause() instanceof InputCoercionException) {
            return "Write a number here that is not so large.";
        }
        if (e instanceof InvalidFormatException format) {
            return expected(format.getTargetType());
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return expected(mismatch.getTargetType());
        }
        return "This cannot be read: look for a null where a value is needed.";
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "Write one of: "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (type == UUID.class || Id.class.isAssignableFrom(type)) {
            return "Write an id here, as it was given: 00000000-0000-0000-0000-000000000000.";
        }
        if (type == LocalDate.class) {
            return "Write a date here: 2026-03-31.";
        }
        if (type == Instant.class) {
            return "Write a time here, in UTC: 2026-03-31T09:30:00Z.";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "Write true or false here, without quotes.";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "Write a number here, without quotes.";
        }
        if (type == String.class) {
            return "Write a text here, in quotes.";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray()
                ? "Write a list here, in square brackets."
                : "Write an object here, in curly brackets.";
    }
}

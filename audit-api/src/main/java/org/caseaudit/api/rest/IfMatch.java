package org.caseaudit.api.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseaudit.api.problem.ProblemException;
import org.caseaudit.api.problem.ProblemType;

/** The version somebody read and now changes. */
public final class IfMatch {
    /** One strong tag as we give it out; nine digits fit an int. */
    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,9})\"\\s*");

    private IfMatch() {}

    /** Refuses a missing header with 428 and one that is not a tag of ours with 400. */
    public static int version(String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send the ETag of what you read as If-Match, so that nobody's change is lost.");
        }
        Matcher tag = TAG.matcher(header);
        if (!tag.matches()) {
            throw new ProblemException(
                    ProblemType.MALFORMED_PARAMETER,
                    "Send If-Match as the ETag was given, in quotes: If-Match: \"3\".");
        }
        return Integer.parseInt(tag.group(1));
    }
}

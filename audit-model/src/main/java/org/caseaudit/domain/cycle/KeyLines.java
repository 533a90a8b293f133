package org.caseaudit.domain.cycle;

import java.util.List;

/** The key lines of enquiry: what the audit wants to find out, in the order it asks. */
public record KeyLines(List<String> questions) {
    public KeyLines {
        questions = List.copyOf(questions);
    }
}

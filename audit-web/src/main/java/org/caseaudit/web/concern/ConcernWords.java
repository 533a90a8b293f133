package org.caseaudit.web.concern;

import org.caseaudit.domain.concern.ConcernState;
import org.caseaudit.web.govuk.Tag;

/** A concern's state as people read it. */
final class ConcernWords {
    private ConcernWords() {}

    static Tag state(ConcernState state, boolean overdue) {
        if (overdue) {
            return Tag.of("Overdue", Tag.Colour.RED);
        }
        return switch (state) {
            case RAISED -> Tag.of("Raised", Tag.Colour.ORANGE);
            case REFERRED -> Tag.of("With a manager", Tag.Colour.YELLOW);
            case ACTED -> Tag.of("Acted on", Tag.Colour.BLUE);
            case RESOLVED -> Tag.of("Resolved", Tag.Colour.GREEN);
        };
    }
}

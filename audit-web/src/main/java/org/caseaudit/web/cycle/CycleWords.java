package org.caseaudit.web.cycle;

import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.govuk.Tag.Colour;

/** Where an audit stands, as people read it. */
public final class CycleWords {
    private CycleWords() {}

    public static Tag state(CycleState state) {
        return switch (state) {
            case PLANNED -> Tag.of("Being planned", Colour.GREY);
            case OPEN -> Tag.of("Forms are out", Colour.BLUE);
            case MODERATION -> Tag.of("At the meeting", Colour.PURPLE);
            case REPORTING -> Tag.of("Report being written", Colour.YELLOW);
            case PUBLISHED -> Tag.of("Published", Colour.GREEN);
            case CLOSED -> Tag.of("Closed", Colour.TEAL);
            case ABANDONED -> Tag.of("Abandoned", Colour.RED);
        };
    }
}

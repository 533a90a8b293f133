package org.caseaudit.web.actionplan;

import org.caseaudit.domain.actionplan.ActionState;
import org.caseaudit.web.govuk.Tag;

/** Where an action stands, as people read it on every page that names one. */
public final class ActionTag {
    private ActionTag() {}

    public static Tag of(ActionState state) {
        return Tag.of(
                name(state),
                switch (state) {
                    case PROPOSED -> Tag.Colour.GREY;
                    case ACCEPTED -> Tag.Colour.BLUE;
                    case EVIDENCED -> Tag.Colour.YELLOW;
                    case CLOSED -> Tag.Colour.GREEN;
                    case CARRIED_FORWARD -> Tag.Colour.PURPLE;
                });
    }

    public static String name(ActionState state) {
        return switch (state) {
            case PROPOSED -> "Not accepted yet";
            case ACCEPTED -> "Being done";
            case EVIDENCED -> "To be verified";
            case CLOSED -> "Closed";
            case CARRIED_FORWARD -> "Carried forward";
        };
    }
}

package org.caseaudit.web.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;

/** One line of a summary list. */
public record Row(Content key, Content value, List<Action> actions) {
    public Row {
        actions = List.copyOf(actions);
    }

    public static Row of(String key, String value) {
        return of(key, new Text(value == null ? "" : value));
    }

    public static Row of(String key, Content value) {
        return new Row(new Text(key), value, List.of());
    }

    /** @param about what the screen reader is told besides the text */
    public Row action(String text, String href, String about) {
        List<Action> more = new ArrayList<>(actions);
        more.add(Action.of(text, href, about));
        return new Row(key, value, more);
    }
}

package org.caseaudit.web.settings;

import java.util.List;

/** Says of each setting that is missing or wrong what to do about it; no setting's value is repeated. */
public final class WrongSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    WrongSettings(List<String> lines) {
        super(String.join("\n", lines), null, false, false);
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}

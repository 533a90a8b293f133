package org.caseaudit.application.actionplan;

import java.util.Arrays;
import java.util.Optional;

/** What the action plan can be taken as. */
public enum PlanFormat {
    SPREADSHEET("xlsx"),
    CSV("csv");

    private final String ending;

    PlanFormat(String ending) {
        this.ending = ending;
    }

    /** Of the file's name. */
    public String ending() {
        return ending;
    }

    public static Optional<PlanFormat> find(String ending) {
        return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
    }
}

package org.caseaudit.application.table;

import java.util.Locale;

/** Names of files that every computer takes. */
public final class FileNames {
    private static final int LONGEST = 40;

    private FileNames() {}

    /** The theme in plain letters, and what the file is: {@code neglect-action-plan.csv}. */
    public static String of(String theme, String rest) {
        String plain = theme.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String start = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        return (start.isEmpty() ? "" : start + "-") + rest;
    }
}

package org.caseaudit.application.table;

/**
 * A file as somebody takes it away.
 *
 * @param fileName of letters, digits and hyphens, with its ending
 * @param content never changed by whoever receives it
 */
public record TakenFile(String fileName, String mediaType, byte[] content) {
    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CALENDAR = "text/calendar;charset=UTF-8";
}

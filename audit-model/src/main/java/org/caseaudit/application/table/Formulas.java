package org.caseaudit.application.table;

/** Text that a spreadsheet would take for a formula and run (OWASP, CSV injection). */
public final class Formulas {
    /** What makes a spreadsheet take a cell for one, the wide forms included. */
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    public static boolean isOne(String cell) {
        return cell != null && !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0;
    }

    /** An apostrophe in front makes a spreadsheet show the text and not calculate with it. */
    public static String harmless(String cell) {
        return isOne(cell) ? "'" + cell : cell;
    }
}

package org.caseaudit.domain.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers stand in sentences. */
final class Words {
    private Words() {}

    /** "1 case", "2 cases". */
    static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /**
     * Share in whole per cent, a half rounded up; but what is not all never reads 100%, and what is not nothing never 0%.
     */
    static String percent(long part, long whole) {
        long rounded = (200 * part + whole) / (2 * whole);
        if (part > 0 && part < whole) {
            rounded = Math.max(1, Math.min(99, rounded));
        }
        return rounded + "%";
    }

    /** A coefficient as statistics print it: ".47", "-.10", "1.00". */
    static String coefficient(double value) {
        return coefficient(value, 2);
    }

    static String coefficient(double value, int decimals) {
        String text = rounded(value, decimals).abs().toPlainString();
        return (rounded(value, decimals).signum() < 0 ? "-" : "") + (text.startsWith("0.") ? text.substring(1) : text);
    }

    /** An alpha with two decimals, or with as many as it takes not to read as one of another band: ".80" is not .7996. */
    static String alpha(double value) {
        int decimals = 2;
        while (Band.of(rounded(value, decimals).doubleValue()) != Band.of(value)) {
            decimals++;
        }
        return coefficient(value, decimals);
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}

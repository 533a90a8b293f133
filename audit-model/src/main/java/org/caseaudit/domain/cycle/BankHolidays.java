package org.caseaudit.domain.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bank holidays of England and Wales as the Banking and Financial Dealings Act 1971 and custom make them. Days given
 * once by proclamation, like that of a coronation, are not among them: nobody knows them when this is written, so a date is
 * pointed out and never refused.
 */
final class BankHolidays {
    private static final int A_CENTURY = 100;

    private BankHolidays() {}

    /** What the day is called, for instance Good Friday; empty when it is none. */
    static Optional<String> on(LocalDate day) {
        return Optional.ofNullable(of(day.getYear()).get(day));
    }

    private static Map<LocalDate, String> of(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        LocalDate easter = easter(year);
        days.put(easter.minusDays(2), "Good Friday");
        days.put(easter.plusDays(1), "Easter Monday");
        days.put(firstMonday(year, Month.MAY), "the early May bank holiday");
        days.put(lastMonday(year, Month.MAY), "the spring bank holiday");
        days.put(lastMonday(year, Month.AUGUST), "the summer bank holiday");
        Map<LocalDate, String> fixed = new TreeMap<>(Map.of(
                LocalDate.of(year, Month.JANUARY, 1), "New Year’s Day",
                LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day",
                LocalDate.of(year, Month.DECEMBER, 26), "Boxing Day"));
        days.putAll(fixed);
        fixed.forEach((day, name) -> substitute(days, day, name));
        return days;
    }

    /** One that falls on a weekend is kept on the next working day that is none itself. */
    private static void substitute(Map<LocalDate, String> days, LocalDate day, String name) {
        if (!isWeekend(day)) {
            return;
        }
        LocalDate instead = day.plusDays(1);
        while (isWeekend(instead) || days.containsKey(instead)) {
            instead = instead.plusDays(1);
        }
        days.put(instead, name + " (substitute day)");
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    /** Easter Sunday by the rule printed anonymously in Nature, 20 April 1876, with its letters. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / A_CENTURY;
        int c = year % A_CENTURY;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}

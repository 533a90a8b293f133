package org.caseaudit.domain.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseaudit.domain.shared.Faults;

/**
 * The dates of a cycle, in the order in which they come.
 *
 * @param formsOut when the forms go to the auditors, by default four weeks before the meeting
 * @param formsDue when they are to be back
 * @param meeting the grading meeting
 * @param reportDue when the board is to have the report
 */
@Embeddable
public record Timetable(
        @Column(name = "forms_out", nullable = false) LocalDate formsOut,
        @Column(name = "forms_due", nullable = false) LocalDate formsDue,
        @Column(name = "meeting_on", nullable = false) LocalDate meeting,
        @Column(name = "report_due", nullable = false) LocalDate reportDue) {
    /** Sandwell's practice: forms go out four weeks before the grading meeting (LGA letter, appendix 1, section 2). */
    public static final int DAYS_FROM_FORMS_TO_MEETING = 28;

    private static final int DAYS_FROM_DUE_TO_MEETING = 7;
    private static final int DAYS_FROM_MEETING_TO_REPORT = 28;

    /** The usual timetable round a meeting: forms 28 days before, back 7 days before, report 28 days after. */
    public static Timetable around(LocalDate meeting) {
        return new Timetable(
                meeting.minusDays(DAYS_FROM_FORMS_TO_MEETING),
                meeting.minusDays(DAYS_FROM_DUE_TO_MEETING),
                meeting,
                meeting.plusDays(DAYS_FROM_MEETING_TO_REPORT));
    }

    /** Dates that fall on a weekend or on a bank holiday of England and Wales, in the order of the timetable. */
    public List<DayOff> daysOff() {
        return Stream.of(
                        dayOff("formsOut", formsOut),
                        dayOff("formsDue", formsDue),
                        dayOff("meeting", meeting),
                        dayOff("reportDue", reportDue))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DayOff> dayOff(String field, LocalDate date) {
        if (date == null) {
            return Optional.empty();
        }
        Optional<String> holiday = BankHolidays.on(date);
        if (holiday.isEmpty() && BankHolidays.isWeekend(date)) {
            return Optional.of(
                    new DayOff(field, date, "a " + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)));
        }
        return holiday.map(name -> new DayOff(field, date, name));
    }

    void check(Faults faults) {
        faults.require(formsOut != null, "timetable.formsOut", "Enter the date the forms go out.")
                .require(formsDue != null, "timetable.formsDue", "Enter the date the forms are due.")
                .require(meeting != null, "timetable.meeting", "Enter the date of the grading meeting.")
                .require(reportDue != null, "timetable.reportDue", "Enter the date the report is due.");
        faults.require(
                        inOrder(formsOut, formsDue),
                        "timetable.formsDue",
                        "The forms are due before they go out; choose a later date.")
                .require(
                        inOrder(formsDue, meeting),
                        "timetable.meeting",
                        "The meeting is before the forms are due; choose a later date.")
                .require(
                        inOrder(meeting, reportDue),
                        "timetable.reportDue",
                        "The report is due before the meeting; choose a later date.");
    }

    private static boolean inOrder(LocalDate earlier, LocalDate later) {
        return earlier == null || later == null || !later.isBefore(earlier);
    }
}

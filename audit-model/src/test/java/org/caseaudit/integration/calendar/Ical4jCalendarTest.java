package org.caseaudit.integration.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.caseaudit.application.mail.MailSettings;
import org.caseaudit.domain.calendar.CalendarEntry;
import org.junit.jupiter.api.Test;

class Ical4jCalendarTest {
    private final Ical4jCalendar calendars = new Ical4jCalendar(new MailSettings(null, "https://audit.example.org"));

    private String written(CalendarEntry... entries) {
        return new String(
                calendars.write("Neglect", List.of(entries), Instant.parse("2026-03-02T09:00:00Z")),
                StandardCharsets.UTF_8);
    }

    @Test
    void entry_isAWholeDay_withALink() {
        String text = written(new CalendarEntry(
                "meeting-1", LocalDate.of(2026, 4, 20), "Grading meeting: Neglect", "Words.", "/work"));

        assertThat(text.replace("\r\n ", ""))
                .contains(
                        "BEGIN:VCALENDAR\r\n",
                        "PRODID:-//Case Audit//Deadlines//EN\r\n",
                        "UID:meeting-1@case-audit\r\n",
                        "DTSTAMP:20260302T090000Z\r\n",
                        "DTSTART;VALUE=DATE:20260420\r\n",
                        "SUMMARY:Grading meeting: Neglect\r\n",
                        "https://audit.example.org/work\r\n");
    }

    @Test
    void whatPeopleWrote_cannotBreakOut() throws Exception {
        String text = written(new CalendarEntry(
                "action-1",
                LocalDate.of(2026, 4, 20),
                "Comma, semicolon; backslash \\ and\nBEGIN:VEVENT",
                "x".repeat(500) + " مرحبا",
                "/partnerships/1/actions/1"));

        Calendar read = new CalendarBuilder().build(new StringReader(text));

        assertThat(read.<VEvent>getComponents("VEVENT")).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).contains("Comma, semicolon; backslash");
            assertThat(event.getDescription().getValue()).endsWith("x مرحبا");
        });
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(150));
    }

    @Test
    void calendarWithoutEntries_isOneToo() {
        assertThat(written()).contains("BEGIN:VCALENDAR", "END:VCALENDAR").doesNotContain("VEVENT");
    }
}

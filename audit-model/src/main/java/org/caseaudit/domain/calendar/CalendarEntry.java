package org.caseaudit.domain.calendar;

import java.time.LocalDate;

/**
 * A day to remember.
 *
 * @param key the same for the same thing always, so that a program moves the entry when the day changes
 * @param title short, without anything about a case
 * @param words a sentence more
 * @param path of the page it is about
 */
public record CalendarEntry(String key, LocalDate day, String title, String words, String path) {}

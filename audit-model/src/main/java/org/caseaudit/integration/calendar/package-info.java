/** Calendars by ical4j. Nothing outside refers to these classes; they are found by the application's interfaces. */
package org.caseaudit.integration.calendar;

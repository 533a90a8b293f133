/** Whose deadlines are in whose calendar, and what a revoked address still shows. */
package org.caseaudit.application.calendar;

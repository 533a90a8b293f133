/** What calendar programs read. */
package org.caseaudit.integration.calendar;

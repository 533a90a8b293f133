/**
 * Deadlines for people's own calendars: what an entry says, and the secret address under which a calendar program reads
 * them until it is revoked. Calls nothing; who may have what is the application's business.
 */
package org.caseaudit.domain.calendar;

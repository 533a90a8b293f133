/**
 * Deadlines for people's own calendars: taken as a file, or read by a calendar program under a secret address that its
 * owner opens and revokes. Permission, transaction and history are here; a feed shows no more than its owner may see now.
 */
package org.caseaudit.application.calendar;

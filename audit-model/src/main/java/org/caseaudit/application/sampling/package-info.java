/**
 * Bringing candidate cases in. Reads what people have, a spreadsheet saved as CSV, into a frame of the domain.
 * Knows no HTTP and keeps nothing.
 */
package org.caseaudit.application.sampling;

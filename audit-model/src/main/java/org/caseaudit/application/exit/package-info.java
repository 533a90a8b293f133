/**
 * Leaving with everything: all of a partnership as JSON with its files and its history, and bringing it into an empty
 * installation, which then gives the same again. What is in it follows from the database itself, so that nothing new can be
 * forgotten; docs/exit.md tells how it is laid out.
 */
package org.caseaudit.application.exit;

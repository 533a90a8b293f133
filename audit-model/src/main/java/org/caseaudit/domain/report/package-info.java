/**
 * The combined report: composed from what the agencies returned and the meeting decided, signed off in frozen versions,
 * presented to the board. Composes and counts; decides no grade and loses no disagreement.
 */
package org.caseaudit.domain.report;

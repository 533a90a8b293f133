/**
 * One themed audit: why, scope, key lines of enquiry, windows, timetable, agencies invited, and its life from plan to
 * closing. Must not know answers, grades or the report.
 */
package org.caseaudit.domain.cycle;

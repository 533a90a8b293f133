/**
 * Tables people take along: columns with their meaning, rows of plain values, written as CSV, JSON or a spreadsheet. What a
 * spreadsheet would take for a formula is made harmless here, in one place. Knows no feature.
 */
package org.caseaudit.application.table;

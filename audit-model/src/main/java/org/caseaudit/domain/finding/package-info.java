/**
 * Good practice, areas for development, findings outside the theme and about another agency: each with its place in the
 * report, or the reason why it was left out. Nothing disappears.
 */
package org.caseaudit.domain.finding;

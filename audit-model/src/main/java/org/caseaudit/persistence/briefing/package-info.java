/** Briefings and the receipts of the teams, in the database. Nothing outside refers to these classes; they are found by their domain interfaces. */
package org.caseaudit.persistence.briefing;

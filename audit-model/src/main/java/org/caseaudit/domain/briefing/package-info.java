/**
 * The learning briefing: one page for front-line teams, written from the published report, sent to the agencies' leads, with
 * the receipts of the teams and what they changed. Decides what fits on the page and when it is fixed; sends no mail.
 */
package org.caseaudit.domain.briefing;

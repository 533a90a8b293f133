/**
 * Pages that are one short form: what is asked, in order, with what was typed and what was wrong. Knows no feature; each
 * says what it asks and what becomes of the answers.
 */
package org.caseaudit.web.asked;

/**
 * What the lead of an agency sees of it: what it owes each audit, who fills which form, and handing that on. Calls
 * {@code application.assignment}; the forms themselves are {@code web.assignment}'s and {@code web.grading}'s.
 * Beside it the administrator's: agencies, people, the roles they hold, and the hand-over of open work; those call
 * {@code application.agency} and show no case and nothing that is said in one.
 */
package org.caseaudit.web.agency;

/**
 * What the lead of an agency sees of it: what it owes each audit, who fills which form, and handing that on. Calls
 * {@code application.assignment}; the forms themselves are {@code web.assignment}'s and {@code web.grading}'s.
 */
package org.caseaudit.web.agency;

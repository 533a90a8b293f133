/**
 * One's own deadlines for a calendar program: the page on which the secret address is opened and revoked, and that address
 * itself, which needs no signing in. Calls use cases; holds no rule.
 */
package org.caseaudit.web.calendar;

/** One's own calendar feed over HTTP. Calls {@code application.calendar}; holds no rule. */
package org.caseaudit.api.calendar;

/** Concerns about a child over HTTP. Calls {@code application.concern}; holds no rule. */
package org.caseaudit.api.concern;

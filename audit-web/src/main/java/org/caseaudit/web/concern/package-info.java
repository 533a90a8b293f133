/** Raising a concern about a child and following it until it is resolved. Calls {@code application.concern}; holds no rule. */
package org.caseaudit.web.concern;

/** What happened, over HTTP. Calls {@code application.history}; holds no rule. */
package org.caseaudit.api.history;

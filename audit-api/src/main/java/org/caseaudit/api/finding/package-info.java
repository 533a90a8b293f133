/** Findings and what becomes of them over HTTP. Calls {@code application.finding}; holds no rule. */
package org.caseaudit.api.finding;

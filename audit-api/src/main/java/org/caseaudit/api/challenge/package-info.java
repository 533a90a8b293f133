/** Challenges of another agency's grade or finding over HTTP. Calls {@code application.challenge}; holds no rule. */
package org.caseaudit.api.challenge;

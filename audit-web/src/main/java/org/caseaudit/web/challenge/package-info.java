/**
 * Challenges as pages: questioning what another agency graded or found, replying, and what came of it. Calls
 * {@code application.challenge}; holds no rule. That the meeting decides them is not here.
 */
package org.caseaudit.web.challenge;

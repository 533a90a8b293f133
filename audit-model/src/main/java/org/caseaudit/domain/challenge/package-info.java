/**
 * One agency questions another's grade or finding, the other replies, the meeting records what came of it; both sides are
 * kept for the report. Knows the meeting's items and the findings; neither of them knows of challenges.
 */
package org.caseaudit.domain.challenge;

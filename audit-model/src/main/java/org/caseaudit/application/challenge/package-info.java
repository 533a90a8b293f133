/** Challenging another agency's grade or finding, replying, and recording the outcome. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.challenge;

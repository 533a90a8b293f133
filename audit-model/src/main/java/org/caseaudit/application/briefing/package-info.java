/** Writing, sending and answering the learning briefing. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.briefing;

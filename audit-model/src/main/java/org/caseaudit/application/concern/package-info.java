/** Raising concerns and following them up the line. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.concern;

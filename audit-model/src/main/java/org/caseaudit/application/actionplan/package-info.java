/** Recommendations and the actions that follow, up to their closing. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.actionplan;

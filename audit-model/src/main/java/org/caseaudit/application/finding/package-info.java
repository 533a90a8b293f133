/** Giving each finding its place in the report, or the reason why not. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.finding;

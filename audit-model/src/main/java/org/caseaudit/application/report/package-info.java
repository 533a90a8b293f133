/** Composing, signing off and presenting the combined report. Permission and transaction are decided here; the rules are the domain's. */
package org.caseaudit.application.report;

/** The learning briefing over HTTP: its words, its way to the agencies, the receipts of the teams. Calls {@code application.briefing}; holds no rule. */
package org.caseaudit.api.briefing;

/**
 * The report in the making: its narrative, the place of each finding, recommendations and actions, what still blocks it,
 * signing off and publishing; and any composed report as a page ({@link org.caseaudit.web.report.ReportParts}). Calls
 * {@code application.report}, {@code application.finding} and {@code application.actionplan}; holds no rule.
 */
package org.caseaudit.web.report;

/** Findings about an agency as pages, with its right of reply. Calls {@code application.finding}; holds no rule. */
package org.caseaudit.web.finding;

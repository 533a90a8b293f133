/** The year's audits on one page. Calls {@code application.programme}; holds no rule. */
package org.caseaudit.web.programme;

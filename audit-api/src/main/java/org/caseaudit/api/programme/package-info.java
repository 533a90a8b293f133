/** The year's audits over HTTP. Calls {@code application.programme}; holds no rule. */
package org.caseaudit.api.programme;

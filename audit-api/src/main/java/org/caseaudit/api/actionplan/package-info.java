/** Recommendations and actions over HTTP. Calls {@code application.actionplan}; holds no rule. */
package org.caseaudit.api.actionplan;

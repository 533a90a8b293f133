/** Pictures of reports and actions, as numbers and drawn, over HTTP. Calls {@code application.picture}; holds no rule. */
package org.caseaudit.api.picture;

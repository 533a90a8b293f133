/** Participation by agency over HTTP. Calls {@code application.participation}; holds no rule. */
package org.caseaudit.api.participation;

/** Files as evidence, over HTTP. Calls {@code application.evidence}; holds no rule. */
package org.caseaudit.api.evidence;

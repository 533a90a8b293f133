/** Leaving with everything, over HTTP. Calls {@code application.exit}; holds no rule. */
package org.caseaudit.api.exit;

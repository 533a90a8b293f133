/** How the cases of a cycle are drawn, over HTTP. Calls {@code application.sampling}; holds no rule. */
package org.caseaudit.api.sampling;

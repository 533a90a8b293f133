/** Everything that waits for somebody over HTTP. Calls {@code application.mywork}; holds no rule. */
package org.caseaudit.api.mywork;

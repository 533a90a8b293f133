/** What children, parents and practitioners said, over HTTP. Calls {@code application.voice}; holds no rule. */
package org.caseaudit.api.voice;

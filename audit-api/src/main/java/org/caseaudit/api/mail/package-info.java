/** Whether mails get out, over HTTP. Calls {@code application.mail}; holds no rule. */
package org.caseaudit.api.mail;

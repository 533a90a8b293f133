/** Whether mails get out, for the administrator. What they say is nobody's business; no rule is held here. */
package org.caseaudit.web.mail;

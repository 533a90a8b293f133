/**
 * Mails out of the house by SMTP, and the timer that has them written and sent. Package-private; decides nothing, holds no
 * transaction.
 */
package org.caseaudit.integration.mail;

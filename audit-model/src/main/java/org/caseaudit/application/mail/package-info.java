/**
 * The outbox at work: what follows from a fact is written in its transaction, reminders are written in the morning, and a
 * timer gives everything to the {@link org.caseaudit.application.mail.Mailer}. Knows no SMTP; logs nothing.
 */
package org.caseaudit.application.mail;

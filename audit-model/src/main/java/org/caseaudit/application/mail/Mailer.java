package org.caseaudit.application.mail;

/** Whatever carries mails away. */
public interface Mailer {
    /** Whether there is anything to carry them. */
    boolean isThere();

    /** Returns once the mail is out of our hands; throws {@link MailFailed} when it is not. */
    void send(Envelope mail) throws MailFailed;
}

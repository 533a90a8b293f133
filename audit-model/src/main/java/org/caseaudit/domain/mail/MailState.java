package org.caseaudit.domain.mail;

/** How far a mail is. */
public enum MailState {
    /** To be sent, or to be tried again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** No mail server was set when it was written; it stays, and is not sent later, when it would be stale. */
    NOT_CONFIGURED,
    /** Tried until the last attempt; the administrator sees it. */
    GIVEN_UP
}

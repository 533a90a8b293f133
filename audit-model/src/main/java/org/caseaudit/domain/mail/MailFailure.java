package org.caseaudit.domain.mail;

/** Why a mail did not get out; no server's words, they repeat addresses. */
public enum MailFailure {
    /** The mail server does not answer, or does not let us in. */
    NO_CONNECTION(false),
    /** The mail server does not take the mail. */
    REFUSED(false),
    /** The person's address is none. */
    BAD_ADDRESS(true),
    /** The person holds no role here any more, so it is not theirs to read. */
    NO_LONGER_HERE(true);

    private final boolean forGood;

    MailFailure(boolean forGood) {
        this.forGood = forGood;
    }

    /** Whether another attempt would end the same. */
    boolean forGood() {
        return forGood;
    }
}

package org.caseaudit.application.exit;

/** An archive cannot be brought in; the message says to the operator what is wrong with it or with the installation. */
public class ExitRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ExitRefused(String message) {
        super(message);
    }

    public ExitRefused(String message, Throwable cause) {
        super(message, cause);
    }
}

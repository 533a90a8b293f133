package org.caseaudit.dev;

import java.nio.file.Path;

/** A server did not start; the message says which and why, as far as its log tells. */
public final class ServerFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerFailed(String server, String reason, Path log, String excerpt) {
        super(server + " " + reason + ". Its log is " + log + "; it ends with:\n" + excerpt);
    }

    ServerFailed(String server, String reason, Throwable cause) {
        super(server + " " + reason, cause);
    }
}

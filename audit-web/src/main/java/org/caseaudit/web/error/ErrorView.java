package org.caseaudit.web.error;

import java.util.List;
import org.caseaudit.web.govuk.Link;
import org.caseaudit.web.layout.Addresses;

/**
 * An error as it is shown.
 *
 * @param paragraphs what happened and what to do
 * @param reference what to tell the administrator so that they find it in the log, null where there is nothing to find
 * @param next where to go from here
 */
public record ErrorView(int status, String heading, List<String> paragraphs, String reference, Link next) {
    private static final Link TO_WORK = Link.to(Addresses.WORK, "Go to my work");

    ErrorView(int status, String heading, List<String> paragraphs) {
        this(status, heading, paragraphs, null, TO_WORK);
    }

    ErrorView(int status, String heading, String... paragraphs) {
        this(status, heading, List.of(paragraphs));
    }

    ErrorView referred(String to) {
        return new ErrorView(status, heading, paragraphs, to, next);
    }

    /** The same error with a sentence that fits better than what the status says. */
    ErrorView saying(String message, String address) {
        return new ErrorView(status, heading, List.of(message), reference, Link.to(address, "Go on from here"));
    }

    /** What can be said when only the status is known. */
    static ErrorView ofStatus(int status) {
        return switch (status) {
            case 400 ->
                new ErrorView(
                        status,
                        "We could not read that",
                        "Go back to the page you came from and try again from there.");
            case 401 ->
                new ErrorView(
                        status, "Sign in again", "You are not signed in any more. Sign in, and go on where you were.");
            case 403 ->
                new ErrorView(
                        status,
                        "This is not yours to do",
                        "Your role in this partnership does not allow it, or the page you sent this from was no longer valid.",
                        "Nothing was changed. Go back, reload the page and try again; if you think you should be able to do"
                                + " this, ask your coordinator.");
            case 404 ->
                new ErrorView(
                        status,
                        "Page not found",
                        "There is nothing at this address, or it is not yours to see.",
                        "If you followed a link from a mail, it may have been finished or handed to somebody else"
                                + " meanwhile.");
            case 405 ->
                new ErrorView(
                        status,
                        "This address does not take that",
                        "Nothing was changed. Go back and use the buttons there.");
            case 409, 412 ->
                new ErrorView(
                        409,
                        "Somebody else was here",
                        "Somebody changed this after you opened the page, so nothing of yours was saved over it.",
                        "Go back, reload the page to see what stands there now, and do it again if it is still needed.");
            case 413 ->
                new ErrorView(
                        status,
                        "That was too much at once",
                        "Nothing was saved. Send a smaller file or a shorter text.");
            case 503 ->
                new ErrorView(
                        status,
                        "Not available just now",
                        "The database or the sign-in service does not answer. What you saved is safe, and your text is kept"
                                + " in the page you came from: go back to it and try again in a moment.");
            default ->
                status >= 500
                        ? new ErrorView(
                                500,
                                "Something went wrong on our side",
                                "Nothing was saved by your last step; what you saved before is safe. Go back and try again.",
                                "If it happens again, tell your administrator the reference below.")
                        : new ErrorView(
                                status, "We could not do that", "Go back to the page you came from and try again.");
        };
    }
}

package org.caseaudit.web.mail;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.mail.MailQueries;
import org.caseaudit.domain.mail.MailFailure;
import org.caseaudit.domain.mail.MailState;
import org.caseaudit.web.govuk.Cell;
import org.caseaudit.web.govuk.Table;
import org.caseaudit.web.layout.London;

/**
 * How mails fare.
 *
 * @param failures null without any
 */
public record OutboxView(boolean configured, String said, Table counts, Table failures) {
    static OutboxView of(MailQueries.OutboxView outbox) {
        return new OutboxView(outbox.configured(), said(outbox), counts(outbox), failures(outbox));
    }

    private static String said(MailQueries.OutboxView outbox) {
        long troubled = outbox.tryingAgain() + outbox.givenUp();
        if (troubled == 0) {
            return "No mail is in trouble.";
        }
        return (troubled == 1 ? "1 mail is in trouble: " : troubled + " mails are in trouble: ") + outbox.tryingAgain()
                + " tried again, " + outbox.givenUp() + " given up.";
    }

    private static Table counts(MailQueries.OutboxView outbox) {
        List<List<Cell>> rows = new ArrayList<>();
        for (MailState state : MailState.values()) {
            rows.add(List.of(Cell.of(words(state)), Cell.number(outbox.counts().getOrDefault(state, 0L))));
        }
        return Table.of(
                        "Mails the office and the administrator set off",
                        Cell.of("Where they are"),
                        Cell.of("Mails").asNumber())
                .rows(rows);
    }

    private static Table failures(MailQueries.OutboxView outbox) {
        if (outbox.lastFailures().isEmpty()) {
            return null;
        }
        return Table.of(
                        "The last that failed",
                        Cell.of("Written"),
                        Cell.of("Why it failed"),
                        Cell.of("Attempts").asNumber(),
                        Cell.of("Where it is"))
                .rows(outbox.lastFailures().stream()
                        .map(mail -> List.of(
                                Cell.of(London.moment(mail.writtenAt())),
                                Cell.of(words(mail.failure())),
                                Cell.number(mail.attempts()),
                                Cell.of(words(mail.state()))))
                        .toList());
    }

    private static String words(MailState state) {
        return switch (state) {
            case WAITING -> "Waiting to be sent";
            case SENT -> "Sent";
            case NOT_CONFIGURED -> "Kept, because no mail server was set";
            case GIVEN_UP -> "Given up";
        };
    }

    private static String words(MailFailure failure) {
        if (failure == null) {
            return "";
        }
        return switch (failure) {
            case NO_CONNECTION -> "The mail server does not answer";
            case REFUSED -> "The mail server does not take it";
            case BAD_ADDRESS -> "The person’s address is none; correct it under People and agencies";
            case NO_LONGER_HERE -> "The person holds no role here any more";
        };
    }
}

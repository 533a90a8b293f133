package org.caseaudit.application.mail;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.mail.Mail;
import org.caseaudit.domain.mail.MailCause;
import org.caseaudit.domain.mail.MailFailure;
import org.caseaudit.domain.mail.MailState;
import org.caseaudit.domain.mail.Outbox;

/**
 * Whether mails get out, for the administrator. Only mails the office sets off are counted: the number of the others would
 * tell how far the agencies are, and an administrator may work for one. Of trouble everything is shown but who and why.
 */
@UseCase
public class MailQueries {
    private static final int LAST_FAILURES = 20;
    private static final List<MailCause> COUNTED =
            Arrays.stream(MailCause.values()).filter(MailCause::ofTheOffice).toList();

    private final Outbox outbox;
    private final Mailer mailer;

    @Inject
    public MailQueries(Outbox outbox, Mailer mailer) {
        this.outbox = outbox;
        this.mailer = mailer;
    }

    /**
     * @param configured whether a mail server is set
     * @param counts of mails the office set off, by state
     * @param tryingAgain mails that failed and are tried again
     * @param givenUp mails that failed for good
     */
    public record OutboxView(
            boolean configured,
            Map<MailState, Long> counts,
            long tryingAgain,
            long givenUp,
            List<FailureView> lastFailures) {}

    public record FailureView(Instant writtenAt, MailState state, int attempts, MailFailure failure) {}

    /** Refuses everybody but the administrator. */
    public OutboxView outbox(Actor actor) {
        MailAccess.requireLook(actor);
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        Arrays.stream(MailState.values()).forEach(state -> counts.put(state, 0L));
        counts.putAll(outbox.counts(COUNTED));
        List<Mail> troubled = outbox.inTrouble();
        long givenUp = troubled.stream()
                .filter(mail -> mail.state() == MailState.GIVEN_UP)
                .count();
        return new OutboxView(
                mailer.isThere(),
                counts,
                troubled.size() - givenUp,
                givenUp,
                troubled.stream()
                        .limit(LAST_FAILURES)
                        .map(m -> new FailureView(m.writtenAt(), m.state(), m.attempts(), m.failure()))
                        .toList());
    }
}

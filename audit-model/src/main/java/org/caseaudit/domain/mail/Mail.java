package org.caseaudit.domain.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/**
 * A message in the outbox, written in the transaction of its cause. Holds no address: the person's address of the moment is
 * asked for when it is sent.
 */
@Entity
@Table(name = "outbox")
public class Mail extends Owned {
    /** How long to wait after each failed attempt; after the last one it is given up. Two days in all. */
    static final List<Duration> BACK_OFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    @Id
    @Column(name = "id")
    private MailId id;

    @Column(name = "cycle_id", updatable = false)
    private CycleId cycle;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause", nullable = false, updatable = false)
    private MailCause cause;

    @Column(name = "recipient_id", nullable = false, updatable = false)
    private PersonId recipient;

    @Column(name = "subject", nullable = false, updatable = false)
    private String subject;

    @Column(name = "text", nullable = false, updatable = false, length = 1_000_000)
    private String text;

    @Column(name = "path", nullable = false, updatable = false)
    private String path;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MailState state;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    /** When it is tried next; while somebody tries it, when that attempt is taken for lost. */
    @Column(name = "next_try_at", nullable = false)
    private Instant nextTryAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "failure")
    private MailFailure failure;

    protected Mail() {}

    /** @param sendable whether there is a mail server to give it to */
    public Mail(MailId id, Letter letter, boolean sendable, Instant now) {
        this.id = id;
        this.cycle = letter.cycle();
        this.cause = letter.cause();
        this.recipient = letter.recipient();
        this.subject = letter.subject();
        this.text = letter.text();
        this.path = letter.path();
        this.writtenAt = now;
        this.nextTryAt = now;
        this.state = sendable ? MailState.WAITING : MailState.NOT_CONFIGURED;
    }

    /** What a claim does to it, see {@link Outbox#claim}: somebody tries it, and until then nobody else does. */
    public void beginAttempt(Instant lostAfter) {
        this.attempts++;
        this.nextTryAt = lostAfter;
    }

    public void delivered(Instant now) {
        this.state = MailState.SENT;
        this.sentAt = now;
        this.failure = null;
    }

    /** An attempt came to nothing: it is tried again later, or given up. */
    public void failed(MailFailure why, Instant now) {
        this.failure = why;
        if (why.forGood() || attempts > BACK_OFF.size()) {
            this.state = MailState.GIVEN_UP;
        } else {
            this.nextTryAt = now.plus(BACK_OFF.get(attempts - 1));
        }
    }

    public MailId id() {
        return id;
    }

    public Letter letter() {
        return new Letter(cause, cycle, recipient, subject, text, path);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public MailState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Why the last attempt came to nothing; null when none did, or it got out after all. */
    public MailFailure failure() {
        return failure;
    }
}

package org.caseaudit.domain.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.Sha256;

/**
 * What front-line teams read of an audit: one page. Sandwell's learning never reached them (LGA letter, 2016); here it is
 * sent, each team says that it read it, and later what it changed.
 */
@Entity
@Table(name = "briefing")
public class Briefing extends Owned {
    @Id
    @Column(name = "id")
    private BriefingId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    /** The version of the report it was written from. */
    @Column(name = "report_number", nullable = false, updatable = false)
    private int reportNumber;

    @Embedded
    private BriefingText text;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private BriefingState state;

    /** Of what it says; null until it is sent. */
    @Column(name = "sha256", length = 64)
    private String sha256;

    @Column(name = "sent_by")
    private PersonId sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Briefing() {}

    public Briefing(BriefingId id, CycleId cycle, int reportNumber, BriefingText text) {
        this.id = id;
        this.cycle = cycle;
        this.reportNumber = reportNumber;
        this.state = BriefingState.DRAFT;
        write(text);
    }

    /** Refuses once it is sent, and parts that are too long for the page. */
    public final void write(BriefingText words) {
        if (state != BriefingState.DRAFT) {
            throw BriefingLife.TABLE.refusal(state, "The briefing is sent; what it says stays.");
        }
        words.check();
        this.text = words;
    }

    /** To the agencies. Refuses when sent already, and while a part is not written. */
    public void send(PersonId who, Instant now) {
        BriefingState next = BriefingLife.TABLE.next(state, BriefingCommand.SEND, null);
        text.requireWhole();
        this.state = next;
        this.sentBy = who;
        this.sentAt = now;
        this.sha256 = Sha256.of(id + "|" + text);
    }

    public boolean sent() {
        return state == BriefingState.SENT;
    }

    public BriefingId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public int reportNumber() {
        return reportNumber;
    }

    public BriefingText text() {
        return text;
    }

    public BriefingState state() {
        return state;
    }

    public String sha256() {
        return sha256;
    }

    public PersonId sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }
}

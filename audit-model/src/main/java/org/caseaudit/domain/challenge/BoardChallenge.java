package org.caseaudit.domain.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * The board asks an agency, or the office, to account for something in a published report. The report stays as it is; the
 * challenge and its reply stand in the board's log.
 */
@Entity
@Table(name = "board_challenge")
public class BoardChallenge extends Owned {
    @Id
    @Column(name = "id")
    private BoardChallengeId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "agency_id", updatable = false)
    private AgencyId agency;

    @Column(name = "text", nullable = false, updatable = false, length = 1_000_000)
    private String text;

    @Column(name = "raised_by", nullable = false, updatable = false)
    private PersonId raisedBy;

    @Column(name = "raised_at", nullable = false, updatable = false)
    private Instant raisedAt;

    @Column(name = "reply", length = 1_000_000)
    private String reply;

    @Column(name = "replied_by")
    private PersonId repliedBy;

    @Column(name = "replied_at")
    private Instant repliedAt;

    protected BoardChallenge() {}

    /** Refuses without text. @param agency that is to account for it; null for chair and coordinator */
    public BoardChallenge(BoardChallengeId id, CycleId cycle, AgencyId agency, String text, PersonId who, Instant now) {
        new Faults().text("text", text, Faults.LONG_TEXT).throwIfAny("Say what the board wants to know, and why.");
        this.id = id;
        this.cycle = cycle;
        this.agency = agency;
        this.text = text.strip();
        this.raisedBy = who;
        this.raisedAt = now;
    }

    /** Refuses without text, and a second reply. */
    public void reply(String words, PersonId who, Instant now) {
        if (reply != null) {
            throw new RuleBroken(RuleBroken.CONFLICT, "This challenge is answered already; its reply stays as it is.");
        }
        new Faults().text("reply", words, Faults.LONG_TEXT).throwIfAny("Say what the board is to know.");
        this.reply = words.strip();
        this.repliedBy = who;
        this.repliedAt = now;
    }

    public BoardChallengeId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public AgencyId agency() {
        return agency;
    }

    public String text() {
        return text;
    }

    public PersonId raisedBy() {
        return raisedBy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public String reply() {
        return reply;
    }

    public PersonId repliedBy() {
        return repliedBy;
    }

    public Instant repliedAt() {
        return repliedAt;
    }
}

package org.caseaudit.domain.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * One agency doubts what another graded or found, and says on what evidence. The peers found no process for that at Sandwell
 * (LGA letter, appendix 1); here it has two sides and an outcome, and all three go into the report.
 */
@Entity
@Table(name = "challenge")
public class Challenge extends Owned {
    /** An agency questions itself. */
    public static final String OF_OWN = "challenge-of-own";

    @Id
    @Column(name = "id")
    private ChallengeId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "case_id", nullable = false, updatable = false)
    private CaseId caseFile;

    @Column(name = "section", nullable = false, updatable = false)
    private String section;

    @Column(name = "finding_id", updatable = false)
    private FindingId finding;

    @Column(name = "challenger_id", nullable = false, updatable = false)
    private AgencyId challenger;

    @Column(name = "challenged_id", nullable = false, updatable = false)
    private AgencyId challenged;

    @Column(name = "grade", updatable = false)
    private String grade;

    @Column(name = "words", updatable = false, length = 1_000_000)
    private String words;

    @Column(name = "text", nullable = false, updatable = false, length = 1_000_000)
    private String text;

    @Column(name = "evidence", nullable = false, updatable = false, length = 1_000_000)
    private String evidence;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ChallengeState state;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ChallengeOutcome outcome;

    @Column(name = "outcome_reason", length = 1_000_000)
    private String outcomeReason;

    @Column(name = "decided_by")
    private PersonId decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Challenge() {}

    /** What the challenging agency says: why it doubts the grade or finding, and on what evidence. */
    public record Doubt(AgencyId challenger, String text, String evidence) {}

    /** Refuses a challenge of the agency's own grade or finding, and one without reason or evidence. */
    public Challenge(ChallengeId id, Challenged subject, Doubt doubt, PersonId who, Instant now) {
        if (subject.agency().equals(doubt.challenger())) {
            throw new RuleBroken(OF_OWN, "An agency challenges what another said, not its own grade or finding.");
        }
        new Faults()
                .text("text", doubt.text(), Faults.LONG_TEXT)
                .text("evidence", doubt.evidence(), Faults.LONG_TEXT)
                .throwIfAny("A challenge says what is doubted, and on what evidence.");
        this.id = id;
        this.cycle = subject.cycle();
        this.caseFile = subject.item().caseFile();
        this.section = subject.item().section();
        this.finding = subject.finding();
        this.challenger = doubt.challenger();
        this.challenged = subject.agency();
        this.grade = subject.grade();
        this.words = subject.words();
        this.text = doubt.text().strip();
        this.evidence = doubt.evidence().strip();
        this.state = ChallengeState.RAISED;
        this.raisedBy = who;
        this.raisedAt = now;
    }

    /** The other side answers, in place of what it answered before. Refuses once decided, and a blank. */
    public void reply(String answer, PersonId who, Instant now) {
        ChallengeState next = ChallengeLife.TABLE.next(state, ChallengeCommand.REPLY, null);
        new Faults().text("reply", answer, Faults.LONG_TEXT).throwIfAny("The reply cannot be saved like this.");
        this.state = next;
        this.reply = answer.strip();
        this.repliedBy = who;
        this.repliedAt = now;
    }

    /**
     * The meeting ends it, or ends it otherwise than before; that nobody answered is a reason like another. Refuses without
     * outcome or reason.
     */
    public void decide(ChallengeOutcome what, String reason, PersonId who, Instant now) {
        ChallengeState next = ChallengeLife.TABLE.next(state, ChallengeCommand.DECIDE, reason);
        new Faults()
                .require(what != null, "outcome", "Say UPHELD, NOT_UPHELD or WITHDRAWN.")
                .throwIfAny("The outcome cannot be recorded like this.");
        this.state = next;
        this.outcome = what;
        this.outcomeReason = reason.strip();
        this.decidedBy = who;
        this.decidedAt = now;
    }

    public boolean open() {
        return state != ChallengeState.DECIDED;
    }

    /** Whether the same agency is already challenging the same thing. */
    public boolean isAboutTheSame(Challenged subject, AgencyId by) {
        return challenger.equals(by) && subject().isSame(subject);
    }

    public Challenged subject() {
        return new Challenged(cycle, new ItemKey(caseFile, section), finding, challenged, grade, words);
    }

    public ChallengeId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public CaseId caseFile() {
        return caseFile;
    }

    public String section() {
        return section;
    }

    public AgencyId challenger() {
        return challenger;
    }

    public AgencyId challenged() {
        return challenged;
    }

    public String text() {
        return text;
    }

    public String evidence() {
        return evidence;
    }

    public ChallengeState state() {
        return state;
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

    public Instant repliedAt() {
        return repliedAt;
    }

    public ChallengeOutcome outcome() {
        return outcome;
    }

    public String outcomeReason() {
        return outcomeReason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}

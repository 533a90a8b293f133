package org.caseaudit.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;

/**
 * The report of a cycle in the making. Begun when reporting begins; what is signed off is frozen as a
 * {@link ReportVersion}; the board accepts it or returns it with a reason, which makes it a draft again and the next
 * sign-off a new version.
 */
@Entity
@Table(name = "report")
public class Report extends Owned {
    @Id
    @Column(name = "id")
    private ReportId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ReportState state;

    @Embedded
    private Narrative narrative;

    /** Number of the newest frozen version; 0 when none was signed off. */
    @Column(name = "newest_version", nullable = false)
    private int newestVersion;

    /** Why it was last returned. */
    @Column(name = "state_reason", length = 1_000_000)
    private String stateReason;

    protected Report() {}

    public Report(ReportId id, CycleId cycle) {
        this.id = id;
        this.cycle = cycle;
        this.state = ReportState.DRAFT;
        this.narrative = Narrative.EMPTY;
    }

    /** Refuses unless a draft, and over-long texts. */
    public void write(Narrative text) {
        requireDraft();
        text.check();
        this.narrative = text;
    }

    /** Whether what goes into it can still be changed. */
    public boolean draft() {
        return state == ReportState.DRAFT;
    }

    /** Everything that goes into the report can be changed only while it is a draft. */
    public void requireDraft() {
        if (state == ReportState.ACCEPTED) {
            throw ReportLife.TABLE.refusal(state, "The board has accepted the report; what stands in it stays.");
        }
        if (state != ReportState.DRAFT) {
            throw ReportLife.TABLE.refusal(
                    state,
                    "The report is signed off. Return it to draft with a reason before changing what stands in it.");
        }
    }

    /** The chair stands by it; returns the number of the version now frozen. Refuses unless a draft. */
    public int signOff() {
        move(ReportCommand.SIGN_OFF, null);
        newestVersion++;
        return newestVersion;
    }

    public void present() {
        move(ReportCommand.PRESENT, null);
    }

    public void accept() {
        move(ReportCommand.ACCEPT, null);
    }

    /** Back to draft. Refuses without reason. */
    public void returnToDraft(String reason) {
        move(ReportCommand.RETURN, reason);
    }

    private void move(ReportCommand command, String reason) {
        this.state = ReportLife.TABLE.next(state, command, reason);
        this.stateReason = reason;
    }

    public ReportId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public ReportState state() {
        return state;
    }

    /** Never null: an embedded value whose columns are all empty is read back as none. */
    public Narrative narrative() {
        return narrative == null ? Narrative.EMPTY : narrative;
    }

    public int newestVersion() {
        return newestVersion;
    }

    public String stateReason() {
        return stateReason;
    }
}

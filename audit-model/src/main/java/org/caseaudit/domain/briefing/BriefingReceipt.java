package org.caseaudit.domain.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/** A team of an agency has read the briefing; later, what it changed. */
@Entity
@Table(name = "briefing_receipt")
public class BriefingReceipt extends Owned {
    @Id
    @Column(name = "id")
    private BriefingReceiptId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "briefing_id", nullable = false, updatable = false)
    private BriefingId briefing;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private AgencyId agency;

    @Column(name = "team", nullable = false)
    private String team;

    @Column(name = "read_by", nullable = false)
    private String readBy;

    @Column(name = "read_on", nullable = false)
    private LocalDate readOn;

    @Column(name = "what_changed", length = 1_000_000)
    private String whatChanged;

    @Column(name = "recorded_by", nullable = false)
    private PersonId recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected BriefingReceipt() {}

    /**
     * What a team says.
     *
     * @param readBy who of the team, as a role or a number: "all eight", "the duty manager"
     * @param whatChanged null or empty until something has
     */
    public record ReceiptContent(String team, String readBy, LocalDate readOn, String whatChanged) {
        void check(LocalDate today) {
            new Faults()
                    .text("team", team, Faults.SHORT_TEXT)
                    .text("readBy", readBy, Faults.SHORT_TEXT)
                    .require(readOn != null, "readOn", "Enter the day on which the team read it.")
                    .require(
                            readOn == null || !readOn.isAfter(today),
                            "readOn",
                            "This day has not come yet; enter the day on which the team read it.")
                    .optionalText("whatChanged", whatChanged, Faults.LONG_TEXT)
                    .throwIfAny("The receipt cannot be saved like this.");
        }
    }

    /** Refuses a briefing that is not sent, and content with gaps. */
    public BriefingReceipt(
            BriefingReceiptId id,
            Briefing briefing,
            AgencyId agency,
            ReceiptContent content,
            PersonId who,
            Instant now) {
        if (!briefing.sent()) {
            throw BriefingLife.TABLE.refusal(
                    briefing.state(), "The briefing is not sent yet; nobody can have read it.");
        }
        this.id = id;
        this.cycle = briefing.cycle();
        this.briefing = briefing.id();
        this.agency = agency;
        write(content, who, now);
    }

    /** Says more, or something else. Refuses content with gaps, and a blank over what was changed. */
    public final void write(ReceiptContent content, PersonId who, Instant now) {
        content.check(now.atZone(Assignment.ZONE).toLocalDate());
        boolean blankOverText = whatChanged != null
                && (content.whatChanged() == null || content.whatChanged().isBlank());
        new Faults()
                .require(!blankOverText, "whatChanged", "What was changed is kept; add to it, or correct it.")
                .throwIfAny("The receipt cannot be saved like this.");
        this.team = content.team().strip();
        this.readBy = content.readBy().strip();
        this.readOn = content.readOn();
        this.whatChanged =
                content.whatChanged() == null || content.whatChanged().isBlank()
                        ? null
                        : content.whatChanged().strip();
        this.recordedBy = who;
        this.recordedAt = now;
    }

    public ReceiptContent content() {
        return new ReceiptContent(team, readBy, readOn, whatChanged);
    }

    public BriefingReceiptId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public BriefingId briefing() {
        return briefing;
    }

    public AgencyId agency() {
        return agency;
    }

    public PersonId recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

package org.caseaudit.domain.finding;

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
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;

/** Something worth learning from, taken from a form when the meeting begins or added at the meeting. */
@Entity
@Table(name = "finding")
public class Finding extends Owned {
    @Id
    @Column(name = "id")
    private FindingId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "case_id", updatable = false)
    private CaseId caseFile;

    @Column(name = "section", updatable = false)
    private String section;

    /** The agency that reported it; null when the meeting did. */
    @Column(name = "agency_id", updatable = false)
    private AgencyId agency;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private FindingKind kind;

    @Column(name = "text", nullable = false, updatable = false, length = 1_000_000)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "fate", nullable = false)
    private Fate fate;

    @Column(name = "fate_reason", length = 1_000_000)
    private String fateReason;

    /** The agency a finding about another agency concerns; null until the office has named it. */
    @Column(name = "about_agency_id")
    private AgencyId about;

    @Column(name = "reply", length = 1_000_000)
    private String reply;

    @Column(name = "replied_by")
    private PersonId repliedBy;

    @Column(name = "replied_at")
    private Instant repliedAt;

    protected Finding() {}

    /** Where a finding comes from: case, section and agency may each be unknown (null). */
    public record Source(CycleId cycle, CaseId caseFile, String section, AgencyId agency) {}

    /** Refuses a missing kind or text. */
    public Finding(FindingId id, Source source, FindingKind kind, String text) {
        new Faults()
                .require(kind != null, "kind", "Say what kind of finding it is.")
                .text("text", text, Faults.LONG_TEXT)
                .throwIfAny("The finding cannot be saved like this.");
        this.id = id;
        this.cycle = source.cycle();
        this.caseFile = source.caseFile();
        this.section = source.section();
        this.agency = source.agency();
        this.kind = kind;
        this.text = text.strip();
        this.fate = Fate.UNDECIDED;
    }

    /** Gives it its place in the report. */
    public void include() {
        this.fate = Fate.INCLUDED;
        this.fateReason = null;
    }

    /** Leaves it out of the report. Refuses without reason. */
    public void leaveOut(String reason) {
        this.fateReason = Faults.reason(reason);
        this.fate = Fate.LEFT_OUT;
    }

    /**
     * Names the agency it concerns, which from then on may reply. Refuses any other kind of finding, the agency that
     * reported it, and another agency once the one named has replied.
     */
    public void nameAgencyConcerned(AgencyId whom) {
        new Faults()
                .require(whom != null, "agency", "Name the agency this finding concerns.")
                .require(
                        kind.concernsAnAgency(),
                        "kind",
                        "Only a finding about another agency names the agency it concerns.")
                .require(whom == null || !whom.equals(agency), "agency", "This agency reported the finding itself.")
                .throwIfAny("The agency cannot be named like this.");
        if (reply != null && !whom.equals(about)) {
            throw new RuleBroken(RuleBroken.CONFLICT, "The agency named has replied; it stays the one concerned.");
        }
        this.about = whom;
    }

    /** The agency concerned says its side, in place of what it said before. Refuses while none is named, and blanks. */
    public void reply(String words, PersonId who, Instant now) {
        if (about == null) {
            throw new RuleBroken(RuleBroken.CONFLICT, "This finding names no agency yet, so none can reply.");
        }
        new Faults().text("reply", words, Faults.LONG_TEXT).throwIfAny("The reply cannot be saved like this.");
        this.reply = words.strip();
        this.repliedBy = who;
        this.repliedAt = now;
    }

    /** Whether the report would speak about an agency that was never asked: nobody has named it. */
    public boolean lacksAgencyConcerned() {
        return kind.concernsAnAgency() && fate == Fate.INCLUDED && about == null;
    }

    /** Whether this is what the given place of a form said, word for word. */
    public boolean says(Source source, FindingKind itsKind, String itsText) {
        return new Source(cycle, caseFile, section, agency).equals(source)
                && kind == itsKind
                && text.equals(itsText.strip());
    }

    /** Whether it was taken from a form, not added at the meeting. */
    public boolean fromForm() {
        return agency != null;
    }

    /** Whether publication waits for somebody to decide about it. */
    public boolean blocksPublication() {
        return kind.needsFate() && fate == Fate.UNDECIDED;
    }

    public FindingId id() {
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

    public AgencyId agency() {
        return agency;
    }

    public FindingKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Fate fate() {
        return fate;
    }

    public String fateReason() {
        return fateReason;
    }

    public AgencyId about() {
        return about;
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

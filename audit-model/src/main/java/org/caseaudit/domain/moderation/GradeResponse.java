package org.caseaudit.domain.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** What an agency says once it knows that the agreed grade is not the one it gave; stands in the report beside both. */
@Entity
@Table(name = "grade_response")
public class GradeResponse extends Owned {
    @Id
    @Column(name = "id")
    private GradeResponseId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "case_id", nullable = false, updatable = false)
    private CaseId caseFile;

    @Column(name = "section", nullable = false, updatable = false)
    private String section;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private AgencyId agency;

    @Column(name = "text", nullable = false, length = 1_000_000)
    private String text;

    @Column(name = "written_by", nullable = false)
    private PersonId writtenBy;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected GradeResponse() {}

    /** Refuses a blank, and where the agreed grade is the agency's own: there is nothing to respond to. */
    public GradeResponse(GradeResponseId id, Comparison comparison, String text, PersonId who, Instant now) {
        if (!comparison.differs()) {
            throw new RuleBroken(
                    RuleBroken.CONFLICT,
                    "The agreed grade is the one this agency gave; there is nothing to respond to.");
        }
        this.id = id;
        this.cycle = comparison.decision().cycle();
        this.caseFile = comparison.item().caseFile();
        this.section = comparison.item().section();
        this.agency = comparison.own().agency();
        write(text, who, now);
    }

    /** Puts other words in place. Refuses a blank. */
    public final void write(String words, PersonId who, Instant now) {
        new Faults().text("text", words, Faults.LONG_TEXT).throwIfAny("The response cannot be saved like this.");
        this.text = words.strip();
        this.writtenBy = who;
        this.writtenAt = now;
    }

    public boolean is(ItemKey item, AgencyId by) {
        return key().equals(item) && agency.equals(by);
    }

    public ItemKey key() {
        return new ItemKey(caseFile, section);
    }

    public GradeResponseId id() {
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

    public PersonId writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}

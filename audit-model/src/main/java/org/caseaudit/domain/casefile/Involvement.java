package org.caseaudit.domain.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/** An agency's answer to the question whether it knows the child of a case. */
@Entity
@Table(name = "involvement")
public class Involvement extends Owned {
    private static final int LONGEST_NOTE = 2000;

    @Id
    @Column(name = "id")
    private InvolvementId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "case_id", nullable = false, updatable = false)
    private CaseId caseFile;

    @Column(name = "agency_id", nullable = false, updatable = false)
    private AgencyId agency;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private InvolvementState state;

    @Column(name = "note", length = 2000)
    private String note;

    @Column(name = "answered_by")
    private PersonId answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Involvement() {}

    public Involvement(InvolvementId id, CaseFile caseFile, AgencyId agency) {
        this.id = id;
        this.cycle = caseFile.cycle();
        this.caseFile = caseFile.id();
        this.agency = agency;
        this.state = InvolvementState.UNKNOWN;
    }

    /** Everything wrong with an answer: nothing said, or an over-long note. */
    public static Faults faultsIn(InvolvementState answer, String note) {
        return new Faults()
                .require(answer != null, "state", "Say whether the child is known to the agency.")
                .optionalText("note", note, LONGEST_NOTE);
    }

    /** Refuses an answer with faults. */
    public void answer(InvolvementState answer, String newNote, PersonId who, Instant now) {
        faultsIn(answer, newNote).throwIfAny("The involvement cannot be saved like this.");
        this.state = answer;
        this.note = newNote;
        this.answeredBy = who;
        this.answeredAt = now;
    }

    /** Whether this is what was answered before, word for word: then nothing has to be recorded again. */
    public boolean says(InvolvementState answer, String itsNote) {
        return state == answer && Objects.equals(note, itsNote);
    }

    public InvolvementId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public CaseId caseFile() {
        return caseFile;
    }

    public AgencyId agency() {
        return agency;
    }

    public InvolvementState state() {
        return state;
    }

    public String note() {
        return note;
    }

    public PersonId answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}

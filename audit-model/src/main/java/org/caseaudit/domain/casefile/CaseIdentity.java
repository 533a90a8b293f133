package org.caseaudit.domain.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.shared.Owned;

/**
 * Who the child is: what an involved agency needs to find its file, and nothing more. Kept apart from the case so that no
 * query for the audit can touch it; every look is recorded; erased when the cycle closes.
 */
@Entity
@Table(name = "case_identity")
public class CaseIdentity extends Owned {
    @Id
    @Column(name = "case_id")
    private CaseId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "date_of_birth")
    private LocalDate dateOfBirth;

    @Column(name = "address", length = 1000)
    private String address;

    @Column(name = "record_numbers", length = 1000)
    private String recordNumbers;

    protected CaseIdentity() {}

    public CaseIdentity(CaseId id, CycleId cycle, IdentityContent content) {
        this.id = id;
        this.cycle = cycle;
        write(content);
    }

    /** What is known; only the name is needed. */
    public record IdentityContent(String name, LocalDate dateOfBirth, String address, String recordNumbers) {
        /** Everything wrong with it. */
        public List<Fault> faults() {
            return new Faults()
                    .text("name", name, Faults.SHORT_TEXT)
                    .optionalText("address", address, 1000)
                    .optionalText("recordNumbers", recordNumbers, 1000)
                    .list();
        }
    }

    /** Refuses a missing name and over-long texts. */
    public final void write(IdentityContent content) {
        new Faults().addAll(content.faults()).throwIfAny("The identity cannot be saved like this.");
        this.name = content.name().strip();
        this.dateOfBirth = content.dateOfBirth();
        this.address = content.address();
        this.recordNumbers = content.recordNumbers();
    }

    public IdentityContent content() {
        return new IdentityContent(name, dateOfBirth, address, recordNumbers);
    }

    public CaseId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }
}

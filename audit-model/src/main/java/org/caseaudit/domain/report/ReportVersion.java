package org.caseaudit.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/** What was signed off, word for word, with its checksum; never changed. */
@Entity
@Table(name = "report_version")
public class ReportVersion extends Owned {
    @Id
    @Column(name = "id")
    private ReportVersionId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "content", nullable = false, updatable = false, length = 10_000_000)
    private String content;

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "signed_off_by", nullable = false, updatable = false)
    private PersonId signedOffBy;

    @Column(name = "signed_off_at", nullable = false, updatable = false)
    private Instant signedOffAt;

    protected ReportVersion() {}

    /** The composed report as text with the checksum over it. */
    public record Frozen(String content, String sha256) {}

    public ReportVersion(ReportVersionId id, CycleId cycle, int number, Frozen frozen, PersonId who, Instant now) {
        this.id = id;
        this.cycle = cycle;
        this.number = number;
        this.content = frozen.content();
        this.sha256 = frozen.sha256();
        this.signedOffBy = who;
        this.signedOffAt = now;
    }

    public ReportVersionId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public int number() {
        return number;
    }

    public String content() {
        return content;
    }

    public String sha256() {
        return sha256;
    }

    public PersonId signedOffBy() {
        return signedOffBy;
    }

    public Instant signedOffAt() {
        return signedOffAt;
    }
}

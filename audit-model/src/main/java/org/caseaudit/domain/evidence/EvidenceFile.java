package org.caseaudit.domain.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/**
 * A file that shows what an answer or an action rests on. What it holds is kept apart, in {@link FileChunk}s, so that no
 * list ever loads it. A file that was removed leaves its name and its checksum here and its content nowhere.
 */
@Entity
@Table(name = "evidence_file")
public class EvidenceFile extends Owned {
    @Id
    @Column(name = "id")
    private EvidenceId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "assignment_id", updatable = false)
    private AssignmentId form;

    @Column(name = "question", updatable = false)
    private String question;

    @Column(name = "action_id", updatable = false)
    private ActionId action;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "type", nullable = false, updatable = false)
    private FileType type;

    @Column(name = "size_bytes", nullable = false, updatable = false)
    private int size;

    @Column(name = "sha256", nullable = false, updatable = false)
    private String sha256;

    @Column(name = "added_by", nullable = false, updatable = false)
    private PersonId addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "removed_by")
    private PersonId removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected EvidenceFile() {}

    public EvidenceFile(EvidenceId id, AttachedTo parent, OfferedFile file, PersonId who, Instant now) {
        this.id = id;
        this.cycle = parent.cycle();
        this.form = parent.form();
        this.question = parent.question();
        this.action = parent.action();
        this.name = file.name().value();
        this.type = file.type();
        this.size = file.content().size();
        this.sha256 = file.content().sha256();
        this.addedBy = who;
        this.addedAt = now;
    }

    /** Takes it away for good. Refuses when that was done already. */
    public void remove(PersonId who, Instant now) {
        if (removedAt != null) {
            throw new NotFound("file");
        }
        this.removedBy = who;
        this.removedAt = now;
    }

    public boolean removed() {
        return removedAt != null;
    }

    public AttachedTo attachedTo() {
        return new AttachedTo(cycle, form, question, action);
    }

    public EvidenceId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    public int size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public PersonId addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}

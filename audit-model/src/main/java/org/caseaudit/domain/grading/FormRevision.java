package org.caseaudit.domain.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;

/** What stood in an entry at one revision; written with the change, never changed. */
@Entity
@Table(name = "form_revision")
public class FormRevision extends Owned {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "entry_id", nullable = false, updatable = false)
    private FormEntryId entry;

    @Column(name = "revision", nullable = false, updatable = false)
    private int revision;

    @Column(name = "content", length = 1_000_000, updatable = false)
    private String content;

    @Column(name = "grounds", length = 1_000_000, updatable = false)
    private String grounds;

    @Column(name = "saved_at", nullable = false, updatable = false)
    private Instant savedAt;

    @Column(name = "saved_by", nullable = false, updatable = false)
    private PersonId savedBy;

    protected FormRevision() {}

    public FormRevision(UUID id, FormEntry entry) {
        this.id = id;
        this.entry = entry.id();
        this.revision = entry.revision();
        this.content = entry.text().content();
        this.grounds = entry.text().grounds();
        this.savedAt = entry.savedAt();
        this.savedBy = entry.savedBy();
    }

    public EntryText text() {
        return new EntryText(content, grounds);
    }

    public FormEntryId entry() {
        return entry;
    }

    public int revision() {
        return revision;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public PersonId savedBy() {
        return savedBy;
    }
}

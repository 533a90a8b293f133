package org.caseaudit.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.Sha256;

/**
 * A document of a signed-off version, made once. What it holds is kept apart, in {@link DocumentChunk}s, so that no list
 * ever loads it.
 */
@Entity
@Table(name = "frozen_document")
public class FrozenDocument extends Owned {
    @Id
    @Column(name = "id")
    private FrozenDocumentId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "format", nullable = false, updatable = false)
    private DocumentFormat format;

    /** The version of the report it is of; for a briefing, of the report it was written from. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "size_bytes", nullable = false, updatable = false)
    private int size;

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected FrozenDocument() {}

    public FrozenDocument(
            FrozenDocumentId id, CycleId cycle, DocumentName name, int number, byte[] content, Instant now) {
        this.id = id;
        this.cycle = cycle;
        this.kind = name.kind();
        this.format = name.format();
        this.number = number;
        this.size = content.length;
        this.sha256 = Sha256.of(content);
        this.madeAt = now;
    }

    public FrozenDocumentId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public DocumentName name() {
        return new DocumentName(kind, format);
    }

    public int number() {
        return number;
    }

    public int size() {
        return size;
    }

    /** Of the file, byte for byte. */
    public String sha256() {
        return sha256;
    }

    public Instant madeAt() {
        return madeAt;
    }
}

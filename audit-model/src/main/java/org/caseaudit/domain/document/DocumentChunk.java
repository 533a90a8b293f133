package org.caseaudit.domain.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.caseaudit.domain.shared.Owned;

/** A part of what a document holds. Small, because a MariaDB server as it comes takes only so much in one packet. */
@Entity
@Table(name = "frozen_document_chunk")
public class DocumentChunk extends Owned {
    /** A quarter of the smallest {@code max_allowed_packet} any supported server comes with. */
    public static final int LARGEST = 256 * 1024;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "document_id", nullable = false, updatable = false)
    private FrozenDocumentId document;

    @Column(name = "part", nullable = false, updatable = false)
    private int part;

    @Column(name = "bytes", nullable = false, updatable = false, length = LARGEST)
    private byte[] bytes;

    protected DocumentChunk() {}

    private DocumentChunk(UUID id, FrozenDocumentId document, int part, byte[] bytes) {
        this.id = id;
        this.document = document;
        this.part = part;
        this.bytes = bytes;
    }

    /** The content cut into chunks, in order. */
    public static List<DocumentChunk> of(FrozenDocumentId document, byte[] content, Supplier<UUID> ids) {
        List<DocumentChunk> chunks = new ArrayList<>();
        for (int from = 0; from < content.length; from += LARGEST) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(from + LARGEST, content.length));
            chunks.add(new DocumentChunk(ids.get(), document, chunks.size(), part));
        }
        return chunks;
    }

    /** The content from its chunks, given in order. */
    public static byte[] joined(List<DocumentChunk> chunks) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        chunks.forEach(chunk -> all.writeBytes(chunk.bytes));
        return all.toByteArray();
    }

    public FrozenDocumentId document() {
        return document;
    }

    public int part() {
        return part;
    }
}

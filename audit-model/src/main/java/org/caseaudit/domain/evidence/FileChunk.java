package org.caseaudit.domain.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.caseaudit.domain.shared.Owned;

/** A part of what a file holds. Small, because a MariaDB server as it comes takes only so much in one packet. */
@Entity
@Table(name = "evidence_chunk")
public class FileChunk extends Owned {
    /** A quarter of the smallest {@code max_allowed_packet} any supported server comes with. */
    public static final int LARGEST = 256 * 1024;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "file_id", nullable = false, updatable = false)
    private EvidenceId file;

    @Column(name = "part", nullable = false, updatable = false)
    private int part;

    @Column(name = "bytes", nullable = false, updatable = false, length = LARGEST)
    private byte[] bytes;

    protected FileChunk() {}

    private FileChunk(UUID id, EvidenceId file, int part, byte[] bytes) {
        this.id = id;
        this.file = file;
        this.part = part;
        this.bytes = bytes;
    }

    /** The content cut into chunks, in order. */
    public static List<FileChunk> of(EvidenceId file, FileBytes content, Supplier<UUID> ids) {
        List<FileChunk> chunks = new ArrayList<>();
        for (byte[] bytes : content.parts(LARGEST)) {
            chunks.add(new FileChunk(ids.get(), file, chunks.size(), bytes));
        }
        return chunks;
    }

    /** The content of a file from its chunks, given in order. */
    public static FileBytes joined(List<FileChunk> chunks) {
        return FileBytes.joined(chunks.stream().map(chunk -> chunk.bytes).toList());
    }

    public EvidenceId file() {
        return file;
    }

    public int part() {
        return part;
    }
}

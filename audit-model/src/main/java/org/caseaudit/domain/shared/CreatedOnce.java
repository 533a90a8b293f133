package org.caseaudit.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What was created under a client's key, so that the same request sent twice creates one thing. */
@Entity
@Table(name = "created_once")
public class CreatedOnce extends Owned {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "request_hash", nullable = false, updatable = false, length = 64)
    private String requestHash;

    @Column(name = "result_id", nullable = false, updatable = false)
    private UUID result;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected CreatedOnce() {}

    public CreatedOnce(UUID id, String requestHash, UUID result, Instant now) {
        this.id = id;
        this.requestHash = requestHash;
        this.result = result;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public String requestHash() {
        return requestHash;
    }

    public UUID result() {
        return result;
    }
}

package org.caseaudit.domain.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.Sha256;

/**
 * An address that shows one person's deadlines to whoever knows it, because calendar programs cannot sign in. It shows what
 * the person may see at the moment it is read, and nothing once it is revoked or they serve nowhere any more.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends Owned {
    @Id
    @Column(name = "id")
    private CalendarFeedId id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private PersonId person;

    @Column(name = "secret_sha256", nullable = false, updatable = false)
    private String secretSha256;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected CalendarFeed() {}

    /** @param secret that stands in the address; only its checksum is kept */
    public CalendarFeed(CalendarFeedId id, PersonId person, String secret, Instant now) {
        this.id = id;
        this.person = person;
        this.secretSha256 = Sha256.of(secret);
        this.openedAt = now;
    }

    /** Once and for all; revoking again changes nothing. */
    public void revoke(Instant now) {
        if (open()) {
            revokedAt = now;
        }
    }

    public boolean open() {
        return revokedAt == null;
    }

    public CalendarFeedId id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public String secretSha256() {
        return secretSha256;
    }

    public Instant openedAt() {
        return openedAt;
    }
}

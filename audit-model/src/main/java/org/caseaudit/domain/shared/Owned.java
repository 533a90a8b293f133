package org.caseaudit.domain.shared;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * A row that belongs to one partnership and is never seen by another: the column is filled and filtered by Hibernate from
 * the partnership the use case runs in. The one Hibernate annotation in the domain, see docs/decisions/0006.
 */
@MappedSuperclass
public abstract class Owned {
    @TenantId
    @Column(name = "partnership_id", nullable = false, updatable = false)
    private UUID partnership;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    /** Counts the saved changes; what the outside sees as the entity tag. */
    public int version() {
        return version;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }
}

package org.caseaudit.persistence.shared;

import java.util.UUID;
import org.caseaudit.application.shared.Tenancy;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate in which partnership it reads and writes. */
public final class PartnershipResolver implements CurrentTenantIdentifierResolver<UUID> {
    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return Tenancy.current();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public boolean isRoot(UUID tenant) {
        return Tenancy.ALL.equals(tenant);
    }
}

package org.caseaudit.api.rest;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.PartnershipId;

/** The first part of most addresses. Every resource stands on it with whole paths, so that no two hide one another. */
public final class Addresses {
    public static final String PARTNERSHIP = "partnerships/{partnership}";

    private Addresses() {}

    /** The address of one thing, for a Location that is not below the address that was asked. */
    public static UriBuilder in(UriInfo uri, PartnershipId partnership, String plural, Id id) {
        return uri.getBaseUriBuilder()
                .path("partnerships")
                .path(partnership.value().toString())
                .path(plural)
                .path(id.value().toString());
    }
}

package org.caseaudit.api.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.shared.Id;

/** Creating: once under a key, answered with 201, the address and the thing itself. */
public final class Created {
    private Created() {}

    /**
     * Creates under the client's key. Two requests with the same key may arrive at the same moment; the later one fails in
     * the database, and then finds what the earlier one created.
     */
    public static <I extends Id> I once(String key, Supplier<I> create) {
        return key == null ? create.get() : Collisions.retried(create);
    }

    /** The answer for what now stands below the address that was asked. */
    public static <I extends Id> Response below(UriInfo uri, I id, Function<I, ?> read) {
        return at(uri.getAbsolutePathBuilder().path(id.value().toString()), read.apply(id));
    }

    /** The answer for what stands elsewhere. */
    public static Response at(UriBuilder address, Object representation) {
        return Response.created(address.build()).entity(representation).build();
    }
}

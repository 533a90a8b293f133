package org.caseaudit.web.error;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * What the database refuses only when the transaction ends. The server brings a mapper of its own for this exception, which
 * throws it on, past {@link ErrorPages}: so it needs one that is as close and comes first.
 */
@Provider
@Priority(CommitFailures.BEFORE_THE_SERVERS_OWN)
@ApplicationScoped
public class CommitFailures implements ExceptionMapper<TransactionalException> {
    static final int BEFORE_THE_SERVERS_OWN = 1;

    @Inject
    private ErrorPages pages;

    @Override
    public Response toResponse(TransactionalException thrown) {
        return pages.toResponse(thrown);
    }
}

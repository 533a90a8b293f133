package org.caseaudit.api.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.application.mail.MailQueries;
import org.caseaudit.application.mail.MailQueries.OutboxView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The outbox, for the administrator. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Mail")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MailResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private MailQueries mailQueries;

    @GET
    @Path("outbox")
    @Operation(
            operationId = "outbox",
            summary = "Whether mails get out: counts by state, and the last failures without names and addresses")
    public OutboxView outbox() {
        return mailQueries.outbox(actor.get());
    }
}

package org.caseaudit.api.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.IfMatch;
import org.caseaudit.application.partnership.ChangeContact;
import org.caseaudit.application.partnership.ContactQueries;
import org.caseaudit.application.partnership.ContactQueries.ContactView;
import org.caseaudit.domain.agency.Actor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom to ask in the partnership. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ContactResource {
    @Inject
    private CurrentActor actor;

    @Inject
    private ContactQueries contactQueries;

    @Inject
    private ChangeContact changeContact;

    @GET
    @Path("contact")
    @Operation(operationId = "contact", summary = "Whom to ask in the partnership, for every member of it")
    public ContactView contact() {
        return contactQueries.of(actor.get());
    }

    @PUT
    @Path("contact")
    @Operation(operationId = "changeContact", summary = "Say whom to ask; for the administrator")
    public ContactView change(@HeaderParam("If-Match") String ifMatch, ContactRequest request) {
        Actor who = actor.get();
        changeContact.handle(who, new ChangeContact.Command(IfMatch.version(ifMatch), request.contact()));
        return contactQueries.of(who);
    }
}

package org.caseaudit.api.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caseaudit.api.access.CurrentActor;
import org.caseaudit.api.actionplan.ActionChoice;
import org.caseaudit.api.rest.Addresses;
import org.caseaudit.api.rest.Listed;
import org.caseaudit.api.rest.Paging;
import org.caseaudit.application.picture.Picture;
import org.caseaudit.application.picture.PictureQueries;
import org.caseaudit.domain.cycle.CycleId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What of a report and of its actions is looked at rather than read. */
@Path(Addresses.PARTNERSHIP)
@Tag(name = "Pictures")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PictureResource {
    private static final String SVG = "image/svg+xml";

    @Inject
    private CurrentActor actor;

    @Inject
    private PictureQueries pictureQueries;

    @GET
    @Path("cycles/{cycle}/report/pictures")
    @Operation(
            operationId = "listReportPictures",
            summary = "What the pictures of the newest signed-off version show, in numbers; small ones are kept back"
                    + " from whoever may not know of single cases")
    public Listed<Picture> ofReport(@PathParam("cycle") CycleId cycle, @BeanParam Paging paging) {
        return paging.of(pictureQueries.ofReport(actor.get(), cycle));
    }

    @GET
    @Path("cycles/{cycle}/report/pictures/{picture}")
    @Produces(SVG)
    @Operation(operationId = "reportPicture", summary = "One of those pictures, drawn")
    public byte[] drawnOfReport(@PathParam("cycle") CycleId cycle, @PathParam("picture") String picture) {
        return pictureQueries.drawnOfReport(actor.get(), cycle, picture);
    }

    @GET
    @Path("actions-over-time")
    @Operation(
            operationId = "actionsOverTime",
            summary = "How many actions were closed, open and overdue at the end of each month")
    public Picture ofActions(@BeanParam ActionChoice choice) {
        return pictureQueries.ofActions(actor.get(), choice.filter());
    }

    @GET
    @Path("actions-over-time/picture")
    @Produces(SVG)
    @Operation(operationId = "actionsOverTimePicture", summary = "The same, drawn")
    public byte[] drawnOfActions(@BeanParam ActionChoice choice) {
        return pictureQueries.drawnOfActions(actor.get(), choice.filter());
    }
}

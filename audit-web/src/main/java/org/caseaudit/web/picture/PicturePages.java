package org.caseaudit.web.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.caseaudit.application.picture.PictureQueries;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.actionplan.FilterForm;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.security.SignedIn;

/** The drawn pictures; the pages beside which they stand say the same in a table. */
@Path(Addresses.PARTNERSHIP + "/pictures")
@Produces("image/svg+xml")
@ApplicationScoped
public class PicturePages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private PictureQueries pictureQueries;

    @GET
    @Path("report/{cycle}/{picture}")
    public byte[] ofReport(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("picture") String picture) {
        return pictureQueries.drawnOfReport(signedIn.in(partnership), cycle, picture);
    }

    @GET
    @Path("actions")
    public byte[] ofActions(@PathParam("partnership") PartnershipId partnership, @BeanParam FilterForm chosen) {
        return pictureQueries.drawnOfActions(signedIn.in(partnership), chosen.filter());
    }
}

package org.caseaudit.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.caseaudit.application.calendar.FeedDoor;
import org.caseaudit.application.calendar.ReadCalendarFeed;
import org.caseaudit.application.table.TakenFile;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.NotFound;

/** What a calendar program reads, which cannot sign in: whoever knows the address may. */
@Path("/calendar")
@ApplicationScoped
public class FeedPages {
    @Inject
    private FeedDoor feedDoor;

    @Inject
    private ReadCalendarFeed readCalendarFeed;

    @GET
    @Path("{secret}.ics")
    public Response feed(@PathParam("secret") String secret) {
        Actor owner = feedDoor.owner(secret).orElseThrow(() -> new NotFound("calendar"));
        TakenFile calendar = readCalendarFeed.handle(owner);
        return Response.ok(calendar.content(), calendar.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

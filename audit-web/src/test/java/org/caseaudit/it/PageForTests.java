package org.caseaudit.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.WhoAmI;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.security.NotKnownHere;
import org.caseaudit.web.security.SignedIn;

/** Says what reaches a page: who is signed in, a form, a file. */
@Path("/")
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
@ApplicationScoped
public class PageForTests {
    @Inject
    private SignedIn signedIn;

    @GET
    @Path("who")
    public String who() {
        try {
            WhoAmI who = signedIn.who();
            PartnershipId partnership = who.partnerships().get(0).partnership();
            return who.name() + " acts with " + signedIn.in(partnership).seats().size() + " seat; elsewhere "
                    + elsewhere();
        } catch (NotKnownHere e) {
            return e.getMessage();
        }
    }

    private String elsewhere() {
        try {
            return "as " + signedIn.in(new PartnershipId(UUID.randomUUID()));
        } catch (NotFound e) {
            return "there is nothing";
        }
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String form(@QueryParam("page") String page, @FormParam("text") List<String> texts) {
        return "page " + page + ": " + String.join("|", texts);
    }

    @POST
    @Path("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String upload(List<EntityPart> parts) {
        return parts.stream().map(PageForTests::told).collect(Collectors.joining(" "));
    }

    private static String told(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return part.getName() + ":" + content.readAllBytes().length;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the server shows when something of ours breaks, or cannot be reached. */
    @GET
    @Path("fails")
    public String fails(@QueryParam("status") int status) {
        if (status == 500) {
            throw new IllegalStateException("As a test asked");
        }
        throw new WebApplicationException(status);
    }

    /** Makes the session look as if nothing had been done for so long. */
    @GET
    @Path("idle")
    public String idle(@QueryParam("minutes") int minutes, @Context HttpServletRequest request) {
        request.getSession(false)
                .setAttribute("org.caseaudit.last-active", System.currentTimeMillis() - minutes * 60_000L);
        return "idle";
    }
}

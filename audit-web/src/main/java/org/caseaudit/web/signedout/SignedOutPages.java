package org.caseaudit.web.signedout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Says that nobody is signed in any more. */
@Path("/signed-out")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class SignedOutPages {
    @Inject
    private SignedIn signedIn;

    @Inject
    private Frame frame;

    @Inject
    private Templates templates;

    /** @param incomplete whether the session at the identity provider may still be there */
    @GET
    public Response show(@QueryParam("incomplete") boolean incomplete) {
        if (signedIn.isSomebody()) {
            return SeeOther.at(Addresses.WORK); // back in by another window; the page would not be true
        }
        return Response.ok(templates.signedoutSignedOut(frame.page("You are signed out"), incomplete))
                .build();
    }
}

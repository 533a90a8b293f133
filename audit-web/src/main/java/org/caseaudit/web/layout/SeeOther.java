package org.caseaudit.web.layout;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** After a form was sent: the page to go to, so that reloading it sends nothing twice. */
public final class SeeOther {
    private SeeOther() {}

    public static Response at(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}

package org.caseaudit.web.layout;

import gg.jte.models.runtime.JteModel;
import jakarta.ws.rs.core.Response;

/** What was sent cannot be done as it is: the page it came from, with what was typed and what is wrong with it. */
public final class Unprocessable {
    private static final int STATUS = 422; // Jakarta's own list of statuses has no name for it

    private Unprocessable() {}

    public static Response with(JteModel page) {
        return Response.status(STATUS).entity(page).build();
    }
}

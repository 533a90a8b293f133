package org.caseaudit.web.concern;

import jakarta.ws.rs.FormParam;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.web.form.TypedText;

/** What was typed to take a concern one step on; each step uses its own fields. */
public class StepForm {
    /** Nothing was typed yet. */
    static final StepForm NONE = new StepForm();

    @FormParam("version")
    private int version;

    @FormParam("name")
    private String manager;

    @FormParam("agency")
    private AgencyId agency;

    @FormParam("reason")
    private String reason;

    @FormParam("action")
    private String action;

    @FormParam("outcome")
    private String outcome;

    int version() {
        return version;
    }

    String manager() {
        return TypedText.of(manager);
    }

    AgencyId agency() {
        return agency;
    }

    String reason() {
        return TypedText.of(reason);
    }

    String action() {
        return TypedText.of(action);
    }

    String outcome() {
        return TypedText.of(outcome);
    }
}

package org.caseaudit.web.board;

import jakarta.ws.rs.FormParam;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.web.form.TypedText;

/** What was typed on the page of a report; each decision uses its own fields. */
public class ReportForm {
    /** Nothing was typed yet. */
    static final ReportForm NONE = new ReportForm();

    @FormParam("version")
    private int version;

    @FormParam("return-reason")
    private String returnReason;

    @FormParam("agency")
    private String agency;

    @FormParam("challenge")
    private String challenge;

    @FormParam("key")
    private String key;

    @FormParam("reply")
    private String reply;

    int version() {
        return version;
    }

    String returnReason() {
        return TypedText.of(returnReason);
    }

    /** Null for chair and coordinator. */
    AgencyId agency() {
        try {
            return Id.parse(AgencyId.class, agency);
        } catch (NotFound none) {
            return null;
        }
    }

    /** As it was chosen. */
    String chosenAgency() {
        return agency;
    }

    String challenge() {
        return TypedText.of(challenge);
    }

    String key() {
        return key;
    }

    String reply() {
        return TypedText.of(reply);
    }
}
